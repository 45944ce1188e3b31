// What every page of the supervisors is made of. A page is a module that pages.js names:
//
//   import { page, show, get, table, register } from './ui.js';
//   export default [register('/supervision/risk', (node) => {
//     const { bar, body } = page(node, 'Nguy cơ trễ hạn', 'Hồ sơ sẽ trễ nếu giữ nhịp hiện nay');
//     bar.append(agencyFilter(), procedureFilter());
//     show(body, () => get('risk', params()), (answer) => table({ … }));
//   })];
import { h, svg, button } from '../../common/dom.js';
import { address, send } from '../../common/http.js';
import { ROUTES, currentPath, params, href } from './routes.js';

export { h, svg, pairs, link, button } from '../../common/dom.js';
export { Refused } from '../../common/http.js';
export { num, pct, hours, day, moment, today } from './format.js';
export { table } from './table.js';
export { bars } from './bars.js';
export { agencyFilter, procedureFilter, agencyOptions, go, scope } from './filters.js';
export { dialog } from './dialog.js';
export { params, href } from './routes.js';

/** The address of a resource of ours, for downloads: {@code url('report.pdf', { from, to })}. */
export function url(path, query) {
  const kept = Object.entries(query || {}).filter(([, value]) => value !== undefined && value !== null && value !== '');
  return address('supervision', path) + (kept.length ? `?${new URLSearchParams(kept)}` : '');
}

export const get = (path, query) => send('GET', url(path, query));

export const post = (path, body) => send('POST', url(path), body === undefined ? {} : body);

/** A plugin of Cockpit that draws a page under its own address. */
export const register = (path, render) => ({
  id: `motcua${path.replaceAll('/', '-')}`,
  pluginPoint: 'cockpit.route',
  properties: { path },
  render: (node) => render(node)
});

/** The frame of a page: menu, heading; {@code bar} is for filters and buttons, {@code body} for the content. */
export function page(node, title, subtitle) {
  const heading = h('h1', { tabindex: '-1' }, title);
  const bar = h('div', { class: 'mc-bar' });
  const body = h('div', { class: 'mc-body' });
  const here = currentPath();
  node.replaceChildren(h('div', { class: 'mc-page' },
    h('nav', { class: 'mc-menu', 'aria-label': 'Các trang giám sát' }, ROUTES.map((r) => h('a',
      { href: href(r.path), 'aria-current': r.path === here && 'page' }, r.label))),
    h('main', {}, h('header', { class: 'mc-title' }, heading, subtitle && h('p', { class: 'mc-quiet' }, subtitle)), bar, body)));
  document.title = `${title} | Giám sát`;
  return { bar, body };
}

/** A refusal, said where the content would be. */
export const errorBox = (error) => h('p', { class: 'mc-problem', role: 'alert' }, error.message || String(error));

/** Fills {@code place} with what {@code draw} makes of the answer; says so while waiting and when it fails. */
export async function show(place, ask, draw) {
  place.setAttribute('aria-busy', 'true');
  if (!place.hasChildNodes()) {
    place.append(h('p', { class: 'mc-quiet' }, 'Đang tải…'));
  }
  try {
    const answer = await ask();
    place.replaceChildren(...[await draw(answer)].flat(Infinity).filter(Boolean));
  } catch (e) {
    if (!e.message || e.constructor.name !== 'Refused') {
      console.error(e);
    }
    place.replaceChildren(errorBox(e), button('Thử lại', () => show(place, ask, draw)));
  }
  place.removeAttribute('aria-busy');
}

/** A word with the colour of its level: ok, soon, late, paused, done. */
export const mark = (level, text) => h('span', { class: `mc-mark-${level}` }, text);

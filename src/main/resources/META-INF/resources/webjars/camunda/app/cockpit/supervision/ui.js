// What every page of the supervisors is made of. A page is a module that pages.js names:
//
//   import { page, show, get, table, register } from './ui.js';
//   export default [register('/supervision/risk', (node) => {
//     const { bar, body } = page(node, 'Nguy cơ trễ hạn', 'Hồ sơ sẽ trễ nếu giữ nhịp hiện nay');
//     bar.append(agencyFilter(), procedureFilter());
//     show(body, () => get('risk', params()), (answer) => table({ … }));
//   })];
import { h, svg, button } from '../../common/dom.js';
import { area } from '../common/area.js';
import { ROUTES } from './routes.js';
import { scope } from './filters.js';

export { h, svg, pairs, link, button } from '../../common/dom.js';
export { Refused } from '../../common/http.js';
export { num, pct, hours, day, moment, today } from './format.js';
export { table } from './table.js';
export { bars } from './bars.js';
export { agencyFilter, procedureFilter, agencyOptions, go, scope } from './filters.js';
export { dialog } from './dialog.js';
export { params, href } from './routes.js';

/** The address of a resource of ours, asking it, a plugin that draws a page, and the page's frame. */
const supervision = area('supervision', 'Giám sát', ROUTES);
export const { url, get, post, page } = supervision;

/** A page begins when the server has answered once, so that it knows the server's day. */
export const register = (path, render) => supervision.register(path, async (node) => {
  await scope().catch(() => {});
  render(node);
});

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

// A group of pages of ours inside Cockpit: one menu, one folder of resources.
import { h } from '../../common/dom.js';
import { address, send } from '../../common/http.js';
import { currentPath, href } from './address.js';

/**
 * @param {string} resources the folder below the webapps' api, "supervision"
 * @param {string} name as the menu says it
 * @param {{path: string, label: string}[]} routes the pages in the order of the menu
 */
export function area(resources, name, routes) {
  /** The address of a resource of ours, for downloads: {@code url('report.pdf', { from, to })}. */
  function url(path, query) {
    const kept = Object.entries(query || {}).filter(([, value]) => value !== undefined && value !== null && value !== '');
    return address(resources, path) + (kept.length ? `?${new URLSearchParams(kept)}` : '');
  }

  /** A plugin of Cockpit that draws a page under its own address. */
  const register = (path, render) => ({
    id: `motcua${path.replaceAll('/', '-')}`,
    pluginPoint: 'cockpit.route',
    properties: { path },
    render: (node) => render(node)
  });

  /** The frame of a page: menu, heading; {@code bar} is for filters and buttons, {@code body} for the content. */
  function page(node, title, subtitle) {
    const heading = h('h1', { tabindex: '-1' }, title);
    const bar = h('div', { class: 'mc-bar' });
    const body = h('div', { class: 'mc-body' });
    const here = currentPath();
    node.replaceChildren(h('div', { class: 'mc-page' },
      h('nav', { class: 'mc-menu', 'aria-label': `Các trang ${name.toLowerCase()}` }, routes.map((r) => h('a',
        { href: href(r.path), 'aria-current': r.path === here && 'page' }, r.label))),
      h('main', {}, h('header', { class: 'mc-title' }, heading, subtitle && h('p', { class: 'mc-quiet' }, subtitle)), bar, body)));
    document.title = `${title} | ${name}`;
    return { bar, body };
  }

  return {
    url, register, page,
    get: (path, query) => send('GET', url(path, query)),
    post: (path, body) => send('POST', url(path), body === undefined ? {} : body)
  };
}

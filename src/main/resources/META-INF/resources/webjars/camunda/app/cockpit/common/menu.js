// A menu in Cockpit's top bar.
import { h } from '../../common/dom.js';
import { href } from './address.js';
import { mayUse } from './areas.js';

/** Puts the menu of an area into the bar for whoever may use the area. */
export async function menuOf(area, node, name, routes) {
  if (await mayUse(area)) {
    node.replaceChildren(menu(name, routes));
  }
}

/** A link to the first page and an arrow that lists all of them. */
function menu(name, routes) {
  const id = `mc-nav${routes[0].path.replaceAll('/', '-')}`;
  const list = h('ul', { class: 'mc-nav-list', id, hidden: true },
    routes.map((r) => h('li', {}, h('a', { href: href(r.path), onclick: () => fold(true) }, r.label))));
  const arrow = h('button', {
    type: 'button', class: 'mc-nav-arrow', 'aria-label': `Các trang ${name.toLowerCase()}`, 'aria-expanded': 'false',
    'aria-controls': id, onclick: () => fold(!list.hidden)
  }, h('span', { class: 'caret', 'aria-hidden': 'true' }));
  const node = h('div', {
    class: 'mc-nav',
    onkeydown: (event) => {
      if (event.key === 'Escape' && !list.hidden) {
        fold(true);
        arrow.focus();
      }
    },
    onfocusout: (event) => {
      if (!node.contains(event.relatedTarget)) {
        fold(true);
      }
    }
  }, h('a', { href: href(routes[0].path) }, name), arrow, list);

  function fold(closed) {
    list.hidden = closed;
    arrow.setAttribute('aria-expanded', String(!closed));
  }

  return node;
}

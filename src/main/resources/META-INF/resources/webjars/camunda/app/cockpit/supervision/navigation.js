// "Giám sát" in Cockpit's top bar: opens the overview; its arrow lists the pages.
import { h } from '../../common/dom.js';
import { ROUTES, href } from './routes.js';

function menu() {
  const list = h('ul', { class: 'mc-nav-list', id: 'mc-nav-list', hidden: true },
    ROUTES.map((r) => h('li', {}, h('a', { href: href(r.path), onclick: () => fold(true) }, r.label))));
  const arrow = h('button', {
    type: 'button', class: 'mc-nav-arrow', 'aria-label': 'Các trang giám sát', 'aria-expanded': 'false',
    'aria-controls': 'mc-nav-list', onclick: () => fold(!list.hidden)
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
  }, h('a', { href: href(ROUTES[0].path) }, 'Giám sát'), arrow, list);

  function fold(closed) {
    list.hidden = closed;
    arrow.setAttribute('aria-expanded', String(!closed));
  }

  return node;
}

export default [{
  id: 'motcua-navigation',
  pluginPoint: 'cockpit.navigation',
  priority: 300,
  path: '/supervision',
  render: (node) => {
    node.replaceChildren(menu());
  }
}];

// "Tra cứu hồ sơ" in the top bar: opens any dossier the officer may see by its code, also one that waits for nobody
// here, such as a parcel on its way.
import { h, button } from './dom.js';
import { open } from './panel.js';

function dialog() {
  const place = h('div', { class: 'mc-found' });
  const code = h('input', {
    type: 'text', class: 'mc-input mc-search', placeholder: 'G12.01.001-20260720-0000001', autocomplete: 'off',
    'aria-label': 'Mã hồ sơ', required: true
  });
  let stop = () => {};
  const form = h('form', {
    class: 'mc-form',
    onsubmit: (event) => {
      event.preventDefault();
      stop();
      stop = open(place, `dossiers/${encodeURIComponent(code.value.trim())}`, () => {});
    }
  }, h('label', {}, 'Mã hồ sơ ', code), h('button', { type: 'submit', class: 'mc-button' }, 'Tìm'),
  button('Đóng', () => window_.close()));
  const window_ = h('dialog', { class: 'mc-dialog', 'aria-label': 'Tra cứu hồ sơ', onclose: () => { stop(); window_.remove(); } },
    h('h2', {}, 'Tra cứu hồ sơ'), form, place);
  document.body.append(window_);
  window_.showModal();
  code.focus();
}

export default [{
  id: 'motcua-search',
  pluginPoint: 'tasklist.navbar.action',
  priority: 90,
  render: (node) => {
    node.replaceChildren(h('a', {
      href: '', class: 'mc-search-link',
      onclick: (event) => {
        event.preventDefault();
        dialog();
      }
    }, h('span', { class: 'glyphicon glyphicon-search', 'aria-hidden': 'true' }), ' Tra cứu hồ sơ'));
  }
}];

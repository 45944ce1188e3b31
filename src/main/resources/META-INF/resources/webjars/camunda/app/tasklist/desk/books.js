// "Sổ theo dõi" in the top bar: the reception opens, prints and takes its agency's tracking book (form 07).
import { h, button } from './dom.js';
import { call, desk } from './http.js';
import { book } from '../../common/books.js';
import { now } from '../../common/http.js';

const isoFormat = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh', day: '2-digit', month: '2-digit', year: 'numeric' });

const field = (label, input) => h('label', {}, `${label} `, input);

function dialog(agencies) {
  const today = isoFormat.format(now());
  const place = h('div', { class: 'mc-found' });
  const agency = h('select', { class: 'mc-input' }, agencies.map((a) => h('option', { value: a.code }, a.name)));
  const from = h('input', { type: 'date', class: 'mc-input', value: `${today.slice(0, 7)}-01`, required: true });
  const to = h('input', { type: 'date', class: 'mc-input', value: today, required: true });
  const failed = (e) => h('p', { class: 'mc-problem', role: 'alert' }, e.message);
  const form = h('form', {
    class: 'mc-form',
    // what was opened for other dates must not be printed for these
    onchange: () => place.replaceChildren(),
    onsubmit: async (event) => {
      event.preventDefault();
      const asked = { agency: agency.value, from: from.value, to: to.value };
      const address = (path, more) => `books${path}?${new URLSearchParams({ ...asked, ...more })}`;
      try {
        const size = await call('GET', address('', {}));
        place.replaceChildren(...book(size, (path, more) => desk(address(`/${path}`, more)), failed).filter(Boolean));
      } catch (e) {
        place.replaceChildren(failed(e));
      }
    }
  }, field('Cơ quan', agency), field('Từ ngày', from), field('Đến ngày', to),
  h('button', { type: 'submit', class: 'mc-button' }, 'Mở sổ'), button('Đóng', () => window_.close()));
  const window_ = h('dialog', { class: 'mc-dialog', 'aria-label': 'Sổ theo dõi hồ sơ', onclose: () => window_.remove() },
    h('h2', {}, 'Sổ theo dõi hồ sơ (Mẫu số 07)'), form, place);
  document.body.append(window_);
  window_.showModal();
}

export default [{
  id: 'motcua-books',
  pluginPoint: 'tasklist.navbar.action',
  priority: 80,
  render: async (node) => {
    const agencies = await call('GET', 'books/agencies').catch(() => []);
    if (agencies.length) {
      node.replaceChildren(h('a', {
        href: '', class: 'mc-search-link mc-books-link',
        onclick: (event) => {
          event.preventDefault();
          dialog(agencies);
        }
      }, h('span', { class: 'glyphicon glyphicon-book', 'aria-hidden': 'true' }), ' Sổ theo dõi'));
    }
  }
}];

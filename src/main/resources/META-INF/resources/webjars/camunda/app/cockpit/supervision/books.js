// The tracking book (form 07): choose agency and period, see how long it is, take it as a sheet or printed.
import { h, page, show, get, url, today, params, go, scope, agencyOptions, register, errorBox } from './ui.js';
import { book } from '../../common/books.js';

const field = (label, input) => h('label', { class: 'mc-filter' }, label, ' ', input);

function dayInput(name, value) {
  return h('input', { type: 'date', class: 'mc-input', value, onchange: (e) => e.target.value && go({ [name]: e.target.value }) });
}

function agencySelect(agencies, chosen) {
  const select = h('select', { class: 'mc-input', onchange: () => go({ agency: select.value }) }, agencyOptions(agencies));
  select.value = chosen;
  return select;
}

async function render(node) {
  const { bar, body } = page(node, 'Sổ theo dõi hồ sơ', 'Mẫu số 07, Thông tư 03/2025/TT-VPCP');
  await show(body, scope, async (found) => {
    const to = today();
    const query = { from: `${to.slice(0, 7)}-01`, to, ...params() };
    query.agency = query.agency || (found.agencies[0] && found.agencies[0].code) || '';
    bar.replaceChildren(field('Cơ quan', agencySelect(found.agencies, query.agency)),
      field('Từ ngày', dayInput('from', query.from)), field('Đến ngày', dayInput('to', query.to)));
    const asked = { agency: query.agency, from: query.from, to: query.to };
    return book(await get('books', asked), (path, more) => url(`books/${path}`, { ...asked, ...more }), errorBox);
  });
}

export default [register('/supervision/books', render)];

// The tracking book (form 07): choose agency and period, see how long it is, take it as a sheet or printed.
import { h, button, page, show, get, url, num, today, params, go, scope, agencyOptions, register, errorBox } from './ui.js';
import { download } from '../../common/http.js';

const field = (label, input) => h('label', { class: 'mc-filter' }, label, ' ', input);

function dayInput(name, value) {
  return h('input', { type: 'date', class: 'mc-input', value, onchange: (e) => e.target.value && go({ [name]: e.target.value }) });
}

function agencySelect(agencies, chosen) {
  const select = h('select', { class: 'mc-input', onchange: () => go({ agency: select.value }) }, agencyOptions(agencies));
  select.value = chosen;
  return select;
}

function actions(query, said) {
  const print = button('In sổ (PDF, có số)', async () => {
    print.disabled = true;
    said.replaceChildren(h('p', { class: 'mc-quiet', role: 'status' }, 'Đang lập sổ…'));
    try {
      await download('POST', url('books/book.pdf', query), 'so-theo-doi.pdf');
      said.replaceChildren(h('p', { class: 'mc-quiet', role: 'status' }, 'Đã lập sổ và tải về.'));
    } catch (e) {
      said.replaceChildren(errorBox(e));
    }
    print.disabled = false;
  });
  return h('p', { class: 'mc-actions' }, print, ' ',
    h('a', { class: 'mc-button', href: url('books/book.xlsx', query), download: '' }, 'Tải bảng tính (XLSX)'));
}

function draw(answer, query) {
  const said = h('div', {});
  return [
    h('p', {}, 'Trong kỳ cơ quan đã nhận ', h('strong', {}, num(answer.dossiers)), ' hồ sơ.'),
    actions(query, said), said,
    h('p', { class: 'mc-quiet' }, 'Bản in được cấp số và có mã QR để kiểm tra; bảng tính là bản làm việc. Sổ chứa tên, địa chỉ và '
      + 'số điện thoại của người nộp: chỉ dùng trong cơ quan.')
  ];
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
    return draw(await get('books', asked), asked);
  });
}

export default [register('/supervision/books', render)];

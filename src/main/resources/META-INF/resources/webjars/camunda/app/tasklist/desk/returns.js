// Money the bank sent back: import of its return file, and what is being put right.
import { h } from './dom.js';
import { call } from './http.js';

const HEADER = 'returnedOn,bankReference,paymentReference,amount,reason';

function upload(agency, said, reload) {
  const file = h('input', {
    type: 'file', class: 'mc-file', accept: '.csv,text/csv', 'aria-label': 'Tệp tiền trả lại của ngân hàng (CSV)',
    onchange: async () => {
      const body = new FormData();
      body.append('file', file.files[0]);
      file.value = '';
      said.replaceChildren(h('p', { class: 'mc-quiet', role: 'status' }, 'Đang nạp…'));
      try {
        const result = await call('POST', `payouts/returns?agency=${encodeURIComponent(agency)}`, body);
        await reload();
        const told = document.querySelector('.mc-returns-said');
        told.replaceChildren(h('p', { role: 'status' }, `Đã ghi ${result.returned} khoản bị trả lại và mở việc sửa tài khoản; `
          + `${result.known} dòng đã nạp trước đó; ${result.unmatched.length} dòng không khớp.`),
        result.unmatched.length > 0 && h('ul', { class: 'mc-findings' }, result.unmatched.map((f) => h('li', {}, f.message))) || '');
      } catch (e) {
        said.replaceChildren(h('p', { class: 'mc-problem', role: 'alert' }, e.message));
      }
    }
  });
  return h('label', { class: 'mc-button' }, 'Nạp tệp tiền trả lại (CSV)', file);
}

/** The part of the page about returned money; {@code reload} draws the whole page again. */
export async function returns(agency, rights, reload) {
  const [open, unmatched] = await Promise.all(['returns', 'returns/unmatched']
    .map((what) => call('GET', `payouts/${what}?agency=${encodeURIComponent(agency)}`)));
  const said = h('div', { class: 'mc-returns-said' });
  return [
    h('h3', {}, 'Tiền ngân hàng trả lại'),
    open.length ? h('div', { class: 'mc-scroll', tabindex: '0' }, h('table', { class: 'mc-table' },
      h('caption', {}, 'Chưa chi lại được; mỗi hồ sơ có một việc sửa tài khoản'),
      h('thead', {}, h('tr', {}, ['Mã lệnh chi', 'Hồ sơ', 'Người nhận', 'Số tiền', 'Lý do của ngân hàng', 'Tình trạng']
        .map((head) => h('th', { scope: 'col' }, head)))),
      h('tbody', {}, open.map((p) => h('tr', {}, h('td', { class: 'mc-code' }, p.reference), h('td', { class: 'mc-code' }, p.dossier),
        h('td', {}, p.payee), h('td', { class: 'mc-amount' }, p.amount), h('td', {}, p.returnReason), h('td', {}, p.state))))))
      : h('p', { class: 'mc-quiet' }, 'Không có khoản nào đang chờ chi lại.'),
    unmatched.length > 0 && h('div', { class: 'mc-scroll', tabindex: '0' }, h('table', { class: 'mc-table' },
      h('caption', {}, 'Dòng của ngân hàng chưa khớp lệnh chi nào; nạp lại dòng đã sửa, giữ nguyên mã trả lại'),
      h('thead', {}, h('tr', {}, ['Mã trả lại', 'Ngày trả', 'Mã lệnh chi', 'Số tiền', 'Lý do của ngân hàng', 'Vì sao chưa khớp']
        .map((head) => h('th', { scope: 'col' }, head)))),
      h('tbody', {}, unmatched.map((u) => h('tr', {}, h('td', { class: 'mc-code' }, u.bankReference),
        h('td', {}, u.returnedOn.split('-').reverse().join('/')), h('td', { class: 'mc-code' }, u.paymentReference),
        h('td', { class: 'mc-amount' }, u.amount), h('td', {}, u.reason), h('td', {}, u.why)))))),
    rights.collects && h('p', { class: 'mc-actions' }, upload(agency, said, reload)),
    rights.collects && h('p', { class: 'mc-quiet' }, 'Tệp UTF-8, dòng đầu là ', h('span', { class: 'mc-code' }, HEADER),
      '; mỗi dòng là một khoản, mã lệnh chi như trong tệp đã gửi.'),
    said
  ];
}

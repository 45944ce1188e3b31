// "Lệnh chi" in the top bar: accountants collect payment orders into files, the chief accountant approves them.
import { h, button } from './dom.js';
import { call, desk } from './http.js';
import { returns } from './returns.js';

const failed = (e) => h('p', { class: 'mc-problem', role: 'alert' }, e.message);
const done = (text) => h('p', { class: 'mc-quiet', role: 'status' }, text);
const whole = new Intl.NumberFormat('vi-VN');

/** Rows a dialog shows at once; the CSV list has all. */
const SHOWN = 100;

function table(caption, heads, rows) {
  return h('div', { class: 'mc-scroll', tabindex: '0' }, h('table', { class: 'mc-table' },
    h('caption', {}, caption), h('thead', {}, h('tr', {}, heads.map((head) => h('th', { scope: 'col' }, head)))), h('tbody', {}, rows)));
}

function payments(caption, list) {
  const more = list.length - SHOWN;
  return [table(caption, ['Mã lệnh chi', 'Hồ sơ', 'Người nhận', 'Số tiền', 'Hình thức', 'Tài khoản'],
    list.slice(0, SHOWN).map((p) => h('tr', {}, h('td', { class: 'mc-code' }, p.reference), h('td', { class: 'mc-code' }, p.dossier),
      h('td', {}, p.payee), h('td', { class: 'mc-amount' }, p.amount), h('td', {}, p.method),
      h('td', {}, p.transfer ? `${p.account} ${p.bank}` : '')))),
  more > 0 && done(`Còn ${whole.format(more)} dòng nữa; xem đủ trong danh sách CSV.`)];
}

/** Transfers, then cash and payments through employers, each with its sum. */
function parts(sums, list) {
  const cash = list.filter((p) => !p.transfer);
  return [
    h('p', {}, 'Chuyển khoản: ', h('strong', {}, `${whole.format(sums.transfers.count)} lệnh, ${sums.transfers.total}`),
      '. Tiền mặt và qua đơn vị: ', h('strong', {}, `${whole.format(sums.others.count)} lệnh, ${sums.others.total}`), '.'),
    list.length > cash.length && payments('Chuyển khoản', list.filter((p) => p.transfer)),
    cash.length > 0 && payments('Tiền mặt và qua đơn vị (không chuyển khoản)', cash)
  ];
}

/** Runs a deed with its button off; what the server refuses is said beside it. */
async function act(said, node, deed) {
  node.disabled = true;
  try {
    await deed();
  } catch (e) {
    said.replaceChildren(failed(e));
  }
  node.disabled = false;
}

function openFile(place, agency, opened, rights, reload) {
  const said = h('div', {});
  const { file } = opened;
  const reason = h('input', { class: 'mc-input', maxlength: '500', 'aria-label': 'Lý do hủy tệp', placeholder: 'Lý do hủy tệp' });
  const decide = (path, body) => (event) => act(said, event.target, async () => {
    await call('POST', `payouts/files/${file.id}/${path}`, body());
    await reload();
  });
  const waits = file.state === 'PROPOSED';
  place.replaceChildren(h('h3', {}, `Tệp ${file.name}: ${file.stateLabel.toLowerCase()}`), ...[
    h('p', {}, `Người lập: ${file.createdBy}, ${file.createdAt}.`,
      file.decidedBy && ` ${file.stateLabel}: ${file.decidedBy}, ${file.decidedAt}.`, file.reason && ` Lý do: ${file.reason}.`),
    file.transfers.count > 0 && h('p', { class: 'mc-quiet' }, 'Mã băm SHA-256 của tệp chuyển ngân hàng: ',
      h('span', { class: 'mc-code' }, opened.transfersHash)),
    ...parts(file, opened.payments).flat(Infinity),
    h('p', { class: 'mc-actions' },
      file.forBank && h('a', { class: 'mc-button', href: desk(`payouts/files/${file.id}/transfers.xml`), download: '' }, 'Tải tệp chuyển ngân hàng (XML)'),
      h('a', { class: 'mc-button', href: desk(`payouts/files/${file.id}/list.csv`), download: '' }, 'Tải danh sách (CSV)'),
      waits && rights.approves && button('Duyệt tệp', decide('approve', () => ({ hashes: opened.hashes }))),
      button('Quay lại danh sách', () => show(place, agency, rights))),
    waits && h('p', { class: 'mc-form' }, reason, button('Hủy tệp', decide('discard', () => ({ reason: reason.value })), { class: 'mc-button mc-danger' })),
    waits && !rights.approves && done('Kế toán trưởng duyệt tệp; người lập tệp hoặc lập lệnh chi không được tự duyệt.'),
    said].filter(Boolean));
  place.querySelector('h3').scrollIntoView({ block: 'nearest' });
}

async function open(place, agency, id, rights) {
  const reload = () => open(place, agency, id, rights);
  openFile(place, agency, await call('GET', `payouts/files/${id}`), rights, reload);
}

async function show(place, agency, rights) {
  const asked = `agency=${encodeURIComponent(agency)}`;
  const [due, files] = await Promise.all([call('GET', `payouts?${asked}`), call('GET', `payouts/files?${asked}`)]);
  const said = h('div', {});
  const collect = button('Lập tệp lệnh chi', (event) => act(said, event.target, async () => {
    const file = await call('POST', `payouts/files?${asked}`, {});
    await open(place, agency, file.id, rights);
  }));
  const look = (id) => (event) => act(said, event.target, () => open(place, agency, id, rights));
  place.replaceChildren(...[
    h('h3', {}, 'Lệnh chi chờ đưa vào tệp'),
    due.payments.length ? parts(due, due.payments) : done('Không có lệnh chi nào đang chờ.'),
    h('p', { class: 'mc-actions' }, rights.collects && due.payments.length > 0 && collect), said,
    h('h3', {}, 'Tệp lệnh chi'),
    files.length ? table('Mới nhất trước', ['Tệp', 'Ngày', 'Trạng thái', 'Chuyển khoản', 'Tiền mặt, qua đơn vị', 'Người lập', ''],
      files.map((f) => h('tr', {}, h('td', { class: 'mc-code' }, f.name), h('td', {}, f.day), h('td', {}, f.stateLabel),
        h('td', { class: 'mc-amount' }, `${f.transfers.count} lệnh, ${f.transfers.total}`),
        h('td', { class: 'mc-amount' }, `${f.others.count} lệnh, ${f.others.total}`), h('td', {}, f.createdBy),
        h('td', {}, button('Mở', look(f.id), { 'aria-label': `Mở tệp ${f.name}` }))))) : done('Chưa có tệp nào.'),
    await returns(agency, rights, () => show(place, agency, rights))
  ].flat(Infinity).filter(Boolean));
}

function dialog(rights) {
  const place = h('div', { class: 'mc-found' });
  const load = () => show(place, agency.value, rights).catch((e) => place.replaceChildren(failed(e)));
  const agency = h('select', { class: 'mc-input', onchange: load }, rights.agencies.map((a) => h('option', { value: a.code }, a.name)));
  const window_ = h('dialog', { class: 'mc-dialog mc-wide', 'aria-label': 'Lệnh chi', onclose: () => window_.remove() },
    h('h2', {}, 'Lệnh chi trả của cơ quan'),
    h('p', { class: 'mc-form' }, h('label', {}, 'Cơ quan ', agency), button('Tải lại', load), button('Đóng', () => window_.close())), place);
  document.body.append(window_);
  window_.showModal();
  load();
}

export default [{
  id: 'motcua-payouts',
  pluginPoint: 'tasklist.navbar.action',
  priority: 70,
  render: async (node) => {
    const rights = await call('GET', 'payouts/agencies').catch(() => ({ agencies: [] }));
    if (rights.agencies.length) {
      node.replaceChildren(h('a', {
        href: '', class: 'mc-search-link mc-payouts-link',
        onclick: (event) => {
          event.preventDefault();
          dialog(rights);
        }
      }, h('span', { class: 'glyphicon glyphicon-credit-card', 'aria-hidden': 'true' }), ' Lệnh chi'));
    }
  }
}];

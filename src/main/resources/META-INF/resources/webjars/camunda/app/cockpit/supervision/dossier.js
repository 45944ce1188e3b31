// One dossier: where its clocks stand, its way as a picture, ledger, slips and the log with its proof.
import { address } from '../../common/http.js';
import { h, page, register, show, get, table, pairs, link, button, params, href, moment, mark } from './ui.js';
import { timeline } from './timeline.js';
import { openReassign } from './reassign.js';

const head = (d, again) => h('section', { class: 'mc-dossier-head' },
  h('h2', {}, h('span', { class: 'mc-code' }, d.code), ' ', mark(d.level, d.standing)),
  pairs([
    { label: 'Người nộp', value: d.applicant },
    { label: 'Thủ tục', value: `${d.procedure} (${d.procedureCode})` },
    { label: 'Cơ quan giải quyết', value: d.agency },
    { label: 'Trạng thái', value: d.status },
    { label: 'Kênh nộp', value: d.channel },
    { label: 'Nộp', value: moment(d.filedAt) },
    { label: 'Tiếp nhận', value: moment(d.acceptedAt) },
    { label: 'Kết thúc', value: moment(d.finishedAt) }
  ]),
  d.until && h('p', { class: 'mc-quiet' }, `Cơ quan của bạn đã chuyển hồ sơ này đi lúc ${moment(d.until)}. Trang này có những gì có đến lúc đó `
    + 'và các trạng thái của hồ sơ sau đó; hạn và việc hiện nay do cơ quan đang giải quyết theo dõi.'),
  d.openTasks.length > 0 && button('Giao lại việc đang làm', () => openReassign(d.openTasks, again)));

const relations = (d) => d.relations.length > 0 && table({
  caption: 'Hồ sơ liên thông', rows: d.relations, sortable: false,
  columns: [
    { key: 'name', label: 'Phần' },
    { key: 'code', label: 'Mã hồ sơ', cell: (r) => (r.seen ? h('a', { class: 'mc-code', href: href('/supervision/dossier', { code: r.code }) }, r.code)
      : h('span', { class: 'mc-code' }, r.code)) },
    { key: 'agency', label: 'Cơ quan' },
    { key: 'status', label: 'Trạng thái' },
    { key: 'from', label: 'Bắt đầu', cell: (r) => moment(r.from) },
    { key: 'to', label: 'Kết thúc', cell: (r) => moment(r.to) }
  ]
});

const clocks = (d) => d.clocks.length > 0 && table({
  caption: 'Hai đồng hồ', rows: d.clocks, sortable: false,
  columns: [
    { key: 'name', label: 'Đồng hồ' },
    { key: 'at', label: 'Ngày phải xong', cell: (c) => moment(c.at) },
    { key: 'words', label: 'Hiện nay', cell: (c) => mark(c.level, c.words) },
    { key: 'rule', label: 'Cách tính' }
  ]
});

const moved = (before, after) => (before && after && before !== after ? `${moment(before)} → ${moment(after)}` : moment(after));

const ledger = (d) => table({
  caption: 'Mỗi lần đồng hồ chạy, dừng hoặc đổi ngày', rows: d.ledger, sortable: false, empty: 'Chưa có dòng nào.',
  columns: [
    { key: 'seq', label: 'Dòng' },
    { key: 'at', label: 'Lúc', cell: (e) => moment(e.at) },
    { key: 'what', label: 'Việc' },
    { key: 'reason', label: 'Vì sao' },
    { key: 'basis', label: 'Căn cứ' },
    { key: 'who', label: 'Ai' },
    { key: 'promisedAfter', label: 'Ngày hẹn trả', cell: (e) => moved(e.promisedBefore, e.promisedAfter) },
    { key: 'indicatorAfter', label: 'Ngày của chỉ số', cell: (e) => moved(e.indicatorBefore, e.indicatorAfter) }
  ]
});

const slips = (d) => table({
  caption: 'Phiếu đã cấp, mới nhất trước', rows: d.slips, sortable: false, empty: 'Chưa cấp phiếu nào.',
  columns: [
    { key: 'number', label: 'Số' },
    { key: 'title', label: 'Phiếu' },
    { key: 'issuedAt', label: 'Cấp lúc', cell: (s) => moment(s.issuedAt) },
    { key: 'promisedAt', label: 'Ngày hẹn trên phiếu', cell: (s) => moment(s.promisedAt) },
    { key: 'replacedBy', label: 'Hiệu lực', cell: (s) => (s.replacedBy ? `đã thay bằng số ${s.replacedBy}` : 'còn giá trị') },
    { key: 'id', label: 'Tải về', cell: (s) => link(address('desk', `dossiers/${d.code}/slips/${s.id}.pdf`), 'Mở PDF', { 'aria-label': `Mở PDF số ${s.number}` }) }
  ]
});

const log = (d) => [
  h('p', { class: d.chain.whole ? 'mc-done' : 'mc-problem', role: 'status' }, d.chain.whole
    ? `Nhật ký nguyên vẹn: đã kiểm tra ${d.chain.events} dòng, không dòng nào bị sửa, thêm, xóa hay đổi chỗ.`
    : `Nhật ký không còn nguyên vẹn từ dòng ${d.chain.sequence}: ${d.chain.fault}. Hãy báo quản trị hệ thống và giữ nguyên hiện trạng.`),
  table({
    caption: 'Mọi việc đã xảy ra, mới nhất trước', rows: d.log, sortable: false,
    columns: [
      { key: 'seq', label: 'Dòng' },
      { key: 'at', label: 'Lúc', cell: (e) => moment(e.at) },
      { key: 'who', label: 'Ai' },
      { key: 'what', label: 'Việc' },
      { key: 'hash', label: 'Dấu kiểm tra', cell: (e) => h('span', { class: 'mc-code' }, e.hash) }
    ]
  })];

const part = (title, ...content) => h('section', {}, h('h2', {}, title), content);

/** Everything of a dossier. */
const sheet = (d, again) => [head(d, again), clocks(d), relations(d), part('Quá trình xử lý', timeline(d.timeline, d.relations)),
  part('Sổ đồng hồ', ledger(d)), part('Phiếu', slips(d)), part('Nhật ký', log(d))];

function open(place, ask) {
  const again = () => show(place, ask, (d) => sheet(d, again));
  again();
}

function search(code) {
  const input = h('input', {
    id: 'mc-dossier-code', class: 'mc-input mc-search', value: code || '', required: true, autocomplete: 'off', placeholder: 'G12.01.001-20260720-0000001'
  });
  return h('form', {
    class: 'mc-bar', role: 'search', onsubmit: (event) => {
      event.preventDefault();
      location.hash = href('/supervision/dossier', { code: input.value.trim().toUpperCase() }).slice(1);
    }
  }, h('label', { class: 'mc-filter', for: 'mc-dossier-code' }, 'Mã hồ sơ '), input, h('button', { type: 'submit', class: 'mc-button mc-primary' }, 'Tìm'));
}

export default [
  register('/supervision/dossier', (node) => {
    const { code } = params();
    const { bar, body } = page(node, 'Hồ sơ', 'Đồng hồ, quá trình, phiếu và nhật ký; mỗi lần xem đều được ghi lại');
    bar.append(search(code));
    if (code) {
      open(body, () => get(`dossiers/${encodeURIComponent(code)}`));
    }
  }),
  {
    id: 'motcua-dossier-tab',
    pluginPoint: 'cockpit.processInstance.runtime.tab',
    priority: 100,
    properties: { label: 'Hồ sơ' },
    render: (node, { processInstanceId }) => {
      const place = h('div', { class: 'mc-page mc-tab' });
      node.replaceChildren(place);
      open(place, () => get(`instances/${encodeURIComponent(processInstanceId)}/dossier`));
    }
  }
];

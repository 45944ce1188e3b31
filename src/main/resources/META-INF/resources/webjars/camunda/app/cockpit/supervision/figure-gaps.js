// Dossiers that wait for a figure the law does not say yet: what is missing, who enters it, and letting all go on at once.
import { h, get, post, table, button, dialog, params, href, errorBox, moment, mark } from './ui.js';

const PAGE = 200;

const dossier = (r) => [h('a', { class: 'mc-code', href: href('/supervision/dossier', { code: r.code }) }, r.code),
  h('div', {}, r.applicant)];

const there = (answered) => (answered ? mark('ok', 'đã có số liệu') : mark('late', 'chưa có số liệu'));

const withAgency = (path) => (params().agency ? `${path}?agency=${encodeURIComponent(params().agency)}` : path);

const MEANS = 'Máy dừng đúng ở bước cần số liệu, không đoán và không mất gì. Đồng hồ của hồ sơ vẫn chạy: pháp luật '
  + 'không cho dừng vì lý do này; sắp quá hạn thì việc xin lỗi và hẹn lại (mẫu 04) được giao như thường.';

/** A preview with ticks: those whose figure is there are ticked, the others cannot be. */
function letGo(gap, again) {
  const { body, close } = dialog(`Chạy lại hồ sơ chờ ${gap.words}`, again);
  const place = h('div', {});
  const said = h('div', {});
  const rows = [];
  let picked = [];
  const send = button('Chạy lại', () => go({ jobIds: picked }), { class: 'mc-button mc-primary', disabled: true });
  const all = button('', () => go({ all: true }), { class: 'mc-button mc-primary', hidden: true });

  async function go(wish) {
    send.disabled = all.disabled = true;
    try {
      const { tried } = await post(withAgency(`figure-gaps/${gap.table}/retry`), wish);
      body.replaceChildren(h('p', { class: 'mc-done', role: 'status' },
        `Đã cho chạy lại ${tried} hồ sơ. Mỗi lần chạy lại được ghi vào nhật ký của hồ sơ và sổ thao tác giám sát.`),
      button('Xong', close, { class: 'mc-button mc-primary' }));
    } catch (e) {
      said.replaceChildren(errorBox(e));
      send.disabled = all.disabled = false;
    }
  }

  function pick(ids) {
    picked = ids;
    send.disabled = ids.length === 0;
    send.textContent = ids.length ? `Chạy lại ${ids.length} hồ sơ đã chọn` : 'Chưa hồ sơ nào chạy lại được';
  }

  function draw() {
    const ready = rows.filter((r) => r.answered).map((r) => r.jobId);
    place.replaceChildren(table({
      caption: `Xem trước: ${ready.length} trên ${rows.length} hồ sơ ${rows.length < gap.steps ? `đầu tiên (tất cả ${gap.steps}) ` : ''}đã có số liệu`,
      rows, pick: (r) => r.answered && r.jobId, picked: ready, onPick: pick,
      columns: [
        { key: 'code', label: 'Hồ sơ', cell: dossier },
        { key: 'agency', label: 'Cơ quan' },
        { key: 'step', label: 'Bước sẽ làm lại' },
        { key: 'asked', label: 'Cần số liệu', cell: (r) => [r.asked, h('div', {}, there(r.answered))] },
        { key: 'since', label: 'Chờ từ', cell: (r) => moment(r.since) },
        { key: 'promisedAt', label: 'Hẹn trả', cell: (r) => [r.promisedAt && moment(r.promisedAt), h('div', { class: 'mc-quiet' }, r.clock)] }
      ]
    }));
    pick(ready);
    all.hidden = !(ready.length && rows.length < gap.steps);
    all.textContent = `Chạy lại tất cả hồ sơ đã có số liệu (đang chờ ${gap.steps})`;
  }

  async function load() {
    try {
      const after = rows.length ? rows[rows.length - 1].jobId : '';
      const found = await get(`figure-gaps/${gap.table}`, { agency: params().agency, after });
      rows.push(...found);
      draw();
      more.hidden = found.length < PAGE;
    } catch (e) {
      said.replaceChildren(errorBox(e));
    }
  }

  const more = button('Xem thêm', load, { hidden: true });
  body.append(h('p', {}, 'Máy làm lại đúng bước đang chờ, không làm lại bước đã xong. Hồ sơ chưa có số liệu vẫn chờ tiếp.'),
    place, h('p', {}, more), said, h('p', {}, send, ' ', all));
  load();
}

/** One row for each table that somebody waits for. */
export const figureGaps = ({ gaps, analysts }, again) => [
  gaps.length > 0 && h('p', {}, MEANS),
  table({
    caption: 'Số liệu còn thiếu', rows: gaps, empty: 'Không có hồ sơ nào chờ số liệu.',
    columns: [
      { key: 'words', label: 'Số liệu', cell: (g) => [h('strong', {}, g.words), h('div', { class: 'mc-quiet' }, `bảng ${g.table}`)] },
      { key: 'asked', label: 'Cần cho', sortable: false, cell: (g) => g.asked.map((a) => h('div', {}, a.replace(`${g.words} `, ''))) },
      { key: 'steps', label: 'Hồ sơ chờ', numeric: true },
      { key: 'since', label: 'Lâu nhất từ', cell: (g) => moment(g.since) },
      { key: 'answered', label: 'Tình trạng', cell: (g) => there(g.answered) },
      {
        key: 'todo', label: 'Làm gì, gọi ai', sortable: false,
        cell: (g) => (g.answered ? 'Số liệu đã được nhập: bấm “Xem và chạy lại”.'
          : [`Chuyên viên quy trình nhập số liệu ở Cockpit, Mô hình, Tham số pháp luật, rồi bạn bấm chạy lại.`,
            h('div', { class: 'mc-quiet' }, `Gọi: ${analysts.join(', ') || 'chuyên viên quy trình'}`)])
      },
      { key: 'table', label: 'Thao tác', sortable: false, cell: (g) => button('Xem và chạy lại', () => letGo(g, again), { 'aria-label': `Xem và chạy lại hồ sơ chờ ${g.words}` }) }
    ]
  })
];

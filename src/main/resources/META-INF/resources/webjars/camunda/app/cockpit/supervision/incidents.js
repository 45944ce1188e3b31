// What went wrong, in plain words: what happened, what it means, what to do, who to call; details for whoever is called.
import { figureGaps } from './figure-gaps.js';
import { h, page, register, show, get, post, table, button, dialog, agencyFilter, params, href, errorBox, moment, num } from './ui.js';

const dossier = (r) => (r.code
  ? [h('a', { class: 'mc-code', href: href('/supervision/dossier', { code: r.code }) }, r.code), r.applicant && h('div', {}, r.applicant)]
  : 'chưa rõ hồ sơ nào');

const fold = (text) => text && h('details', {}, h('summary', {}, 'Chi tiết kỹ thuật'), h('pre', { class: 'mc-technical' }, text));

const when = (r) => (r.nextTry ? `máy tự thử lại lúc ${moment(r.nextTry)}` : 'máy đã thôi thử, cần người bấm chạy lại');

function retry(rows, again) {
  const { body, close } = dialog(`Chạy lại ${rows.length} việc`, again);
  const said = h('div', {});
  const send = button('Chạy lại', async () => {
    send.disabled = true;
    try {
      const { tried } = await post('incidents/retry', { jobIds: rows.map((r) => r.jobId) });
      body.replaceChildren(h('p', { class: 'mc-done', role: 'status' }, `Đã cho chạy lại ${tried} việc. Việc nào còn lỗi sẽ hiện lại trong danh sách sau ít phút.`),
        button('Xong', close, { class: 'mc-button mc-primary' }));
    } catch (e) {
      said.replaceChildren(errorBox(e));
      send.disabled = false;
    }
  }, { class: 'mc-button mc-primary' });
  body.append(h('p', {}, 'Máy sẽ làm lại đúng bước bị lỗi của từng hồ sơ, không làm lại các bước đã xong.'), table({
    caption: 'Xem trước', rows, columns: [
      { key: 'code', label: 'Hồ sơ', cell: dossier },
      { key: 'step', label: 'Bước sẽ làm lại' },
      { key: 'what', label: 'Lỗi lần trước' }
    ]
  }), said, send);
  send.focus();
}

function cases(rows, again) {
  const chosen = button('Chạy lại các việc đã chọn', () => {
    const ids = list.picked();
    retry(rows.filter((r) => ids.includes(r.jobId)), again);
  }, { disabled: true });
  const list = table({
    caption: 'Hồ sơ bị đứng vì lỗi', rows, empty: 'Không có hồ sơ nào bị đứng.', pick: (r) => r.jobId,
    onPick: (ids) => {
      chosen.disabled = ids.length === 0;
      chosen.textContent = ids.length ? `Chạy lại ${ids.length} việc đã chọn` : 'Chạy lại các việc đã chọn';
    },
    columns: [
      { key: 'code', label: 'Hồ sơ', cell: dossier },
      { key: 'step', label: 'Ở bước', cell: (r) => [r.step, h('div', { class: 'mc-quiet' }, r.procedure), h('div', { class: 'mc-quiet' }, r.agency)] },
      { key: 'since', label: 'Từ lúc', cell: (r) => [moment(r.since), h('div', { class: 'mc-quiet' }, when(r))] },
      {
        key: 'what', label: 'Chuyện gì, nghĩa là gì', sortable: false, cell: (r) => [h('strong', {}, r.what), h('div', {}, r.meaning), fold(r.technical)]
      },
      { key: 'todo', label: 'Làm gì, gọi ai', sortable: false, cell: (r) => [r.todo, h('div', { class: 'mc-quiet' }, `Gọi: ${r.call}`)] },
      { key: 'jobId', label: 'Thao tác', sortable: false, cell: (r) => r.jobId && button('Chạy lại', () => retry([r], again), { 'aria-label': `Chạy lại ${r.code}` }) }
    ]
  });
  return [rows.length > 0 && h('p', {}, chosen), list];
}

const payments = (rows) => table({
  caption: 'Tiền vào chưa khớp', rows, empty: 'Không có khoản nào chờ xử lý.',
  columns: [
    { key: 'code', label: 'Hồ sơ', cell: dossier },
    { key: 'agency', label: 'Cơ quan' },
    { key: 'since', label: 'Từ lúc', cell: (r) => moment(r.since) },
    { key: 'amount', label: 'Số tiền', numeric: true, cell: (r) => `${num(r.amount)} đồng` },
    { key: 'what', label: 'Chuyện gì', cell: (r) => [r.what, r.technical && h('details', {}, h('summary', {}, 'Nội dung chuyển khoản'), r.technical)] },
    { key: 'todo', label: 'Làm gì, gọi ai', sortable: false, cell: () => 'Kế toán của cơ quan gán khoản tiền vào hồ sơ hoặc hoàn trả. Gọi: kế toán chi trả' }
  ]
});

const payouts = (rows) => table({
  caption: 'Tiền chi trả bị trả lại hoặc không khớp với ngân hàng', rows, empty: 'Không có khoản chi nào bị trả lại.',
  columns: [
    { key: 'code', label: 'Hồ sơ', cell: dossier },
    { key: 'agency', label: 'Cơ quan' },
    { key: 'payee', label: 'Người nhận' },
    { key: 'since', label: 'Từ lúc', cell: (r) => moment(r.since) },
    { key: 'amount', label: 'Số tiền', numeric: true, cell: (r) => `${num(r.amount)} đồng` },
    { key: 'what', label: 'Chuyện gì', cell: (r) => [r.what, h('div', { class: 'mc-quiet' }, `Ngân hàng ghi: ${r.reason}`),
      h('div', { class: 'mc-quiet' }, 'Mã chi: ', h('span', { class: 'mc-code' }, r.reference))] },
    { key: 'todo', label: 'Làm gì, gọi ai', sortable: false, cell: (r) => [r.todo, h('div', { class: 'mc-quiet' }, 'Gọi: kế toán chi trả')] }
  ]
});

function resend(row, again) {
  const { body, close } = dialog(`Gửi lại thông báo cho ${row.applicant}`, again);
  const said = h('div', {});
  const send = button('Gửi lại', async () => {
    try {
      await post(`incidents/notices/${row.id}/resend`);
      close();
    } catch (e) {
      said.replaceChildren(errorBox(e));
    }
  }, { class: 'mc-button mc-primary' });
  body.append(h('p', {}, `“${row.subject}” sẽ được gửi lại tới địa chỉ thư điện tử hiện ghi trong hồ sơ ${row.code}.`), said, send);
  send.focus();
}

const notices = (rows, again) => table({
  caption: 'Thông báo không đến được người nộp', rows, empty: 'Không có thông báo nào bị kẹt.',
  columns: [
    { key: 'code', label: 'Hồ sơ', cell: dossier },
    { key: 'agency', label: 'Cơ quan' },
    { key: 'subject', label: 'Thông báo' },
    { key: 'since', label: 'Từ lúc', cell: (r) => moment(r.since) },
    { key: 'stateVi', label: 'Chuyện gì', cell: (r) => [r.stateVi, r.attempts > 0 && ` sau ${r.attempts} lần`, fold(r.technical)] },
    {
      key: 'todo', label: 'Làm gì, gọi ai', sortable: false,
      cell: (r) => (r.state === 'NO_ADDRESS' ? 'Gọi điện báo người nộp; hỏi địa chỉ thư rồi gửi lại. Gọi: cán bộ một cửa'
        : 'Gửi lại; nếu vẫn lỗi thì gọi điện báo người nộp. Gọi: quản trị hệ thống')
    },
    { key: 'id', label: 'Thao tác', sortable: false, cell: (r) => button('Gửi lại', () => resend(r, again), { 'aria-label': `Gửi lại ${r.code}` }) }
  ]
});

const parcels = (rows) => table({
  caption: 'Bưu gửi bị hoàn hoặc không có tin', rows, empty: 'Không có bưu gửi nào cần xem.',
  columns: [
    { key: 'code', label: 'Hồ sơ', cell: dossier },
    { key: 'agency', label: 'Cơ quan' },
    { key: 'number', label: 'Số bưu gửi', cell: (r) => h('span', { class: 'mc-code' }, r.number) },
    { key: 'since', label: 'Giao bưu điện', cell: (r) => moment(r.since) },
    { key: 'stateVi', label: 'Chuyện gì', cell: (r) => (r.back ? r.stateVi : `${r.stateVi}, bưu điện không báo tin quá lâu`) },
    {
      key: 'todo', label: 'Làm gì, gọi ai', sortable: false,
      cell: (r) => (r.back ? 'Gọi người nộp hẹn gửi lại hoặc nhận tại quầy. Gọi: cán bộ một cửa' : 'Tra hỏi bưu điện theo số bưu gửi. Gọi: cán bộ một cửa')
    }
  ]
});

const part = (title, count, ...content) => h('section', {}, h('h2', {}, `${title} (${count})`), content);

export default [register('/supervision/incidents', (node) => {
  const { bar, body } = page(node, 'Sự cố', 'Những việc máy không tự làm được và cần người xem');
  const ask = () => Promise.all(['incidents', 'figure-gaps'].map((what) => get(what, { agency: params().agency })));
  const again = () => show(body, ask, ([found, law]) => [
    part('Chờ số liệu của pháp luật', law.gaps.reduce((sum, gap) => sum + gap.steps, 0), figureGaps(law, again)),
    part('Hồ sơ bị đứng', found.cases.length, cases(found.cases, again)),
    part('Thanh toán không khớp', found.payments.length, payments(found.payments)),
    part('Tiền chi trả bị trả lại', found.payouts.length, payouts(found.payouts)),
    part('Thông báo không gửi được', found.notices.length, notices(found.notices, again)),
    part('Bưu gửi', found.parcels.length, parcels(found.parcels))
  ]);
  bar.append(agencyFilter(), button('Xem lại', again));
  again();
})];

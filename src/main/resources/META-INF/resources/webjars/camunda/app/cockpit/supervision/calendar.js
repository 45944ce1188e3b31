// The working calendar: a year in months, opening hours; administrators change it and see what was changed.
import { page, show, get, table, register, day, moment, today, num, params, href, go, scope, h, button, mark } from './ui.js';
import { months } from './calendar-months.js';
import { editDay, editHours, importYear, seeTexts } from './calendar-edit.js';

const STATUS = { OFFICIAL: ['done', 'Đã công bố'], PROVISIONAL: ['soon', 'Dự kiến'] };
const status = (value) => mark(...STATUS[value]);
const KIND = { OFF: 'Nghỉ', WORKING: 'Làm bù (thứ Bảy)' };

function yearChoice(years, year) {
  const select = h('select', { id: 'mc-year', class: 'mc-input', onchange: () => go({ year: select.value }) },
    years.map((y) => h('option', { value: y.year }, y.year)));
  select.value = year;
  return h('label', { class: 'mc-filter', for: 'mc-year' }, 'Năm', ' ', select);
}

const WEEK = { MONDAY: 'thứ Hai', TUESDAY: 'thứ Ba', WEDNESDAY: 'thứ Tư', THURSDAY: 'thứ Năm', FRIDAY: 'thứ Sáu', SATURDAY: 'thứ Bảy', SUNDAY: 'Chủ nhật' };

function summary(head, week) {
  return h('p', {}, status(head.status), ` · ${num(head.workingDays)} ngày làm việc · ${num(head.daysOff)} ngày ghi riêng · nguồn: ${head.source}`,
    h('br'), `Nghỉ hằng tuần: ${week.days.map((d) => WEEK[d]).join(', ') || 'không ngày nào'} · nguồn: ${week.source}`,
    h('br'), h('span', { class: 'mc-quiet' }, head.changedBy === 'motcua' ? `Có sẵn trong phần mềm, nạp lúc ${moment(head.changedAt)}`
      : `${head.changedBy} sửa lần cuối lúc ${moment(head.changedAt)}`));
}

const days = (year) => table({
  caption: `Các ngày ghi riêng của năm ${year.year}`,
  columns: [
    { key: 'date', label: 'Ngày', cell: (d) => day(d.date) },
    { key: 'kind', label: 'Loại', cell: (d) => KIND[d.kind] },
    { key: 'name', label: 'Tên' },
    { key: 'status', label: 'Tình trạng', cell: (d) => status(d.status) },
    { key: 'source', label: 'Nguồn' }],
  rows: year.days
});

const openings = (caption, rows, names, dated) => table({
  caption,
  columns: [
    { key: 'agency', label: 'Cơ quan', value: (r) => names(r.agency), cell: (r) => names(r.agency) },
    dated && { key: 'validFrom', label: 'Áp dụng từ', cell: (r) => (r.validFrom <= '2000-01-01' ? 'Từ đầu' : day(r.validFrom)) },
    { key: 'opensAt', label: 'Sáng', cell: (r) => `${r.opensAt.slice(0, 5)}–${r.lunchFrom.slice(0, 5)}` },
    { key: 'lunchTo', label: 'Chiều', cell: (r) => `${r.lunchTo.slice(0, 5)}–${r.closesAt.slice(0, 5)}` },
    { key: 'sameDayCutOff', label: 'Giờ chốt trong ngày', cell: (r) => r.sameDayCutOff.slice(0, 5) }].filter(Boolean),
  rows
});

function progress(r) {
  if (r.finishedAt) {
    return `Xong lúc ${moment(r.finishedAt)}`;
  }
  return r.look === 1 ? 'Đang tính lại' : `Rà lại lần ${r.look === 2 ? 'hai' : 'ba'} sau ${moment(r.dueAt)}`;
}

const replays = (rows) => table({
  caption: 'Tính lại hạn của hồ sơ đang giải quyết',
  empty: 'Chưa có lần tính lại nào.',
  columns: [
    { key: 'requestedAt', label: 'Lúc', cell: (r) => moment(r.requestedAt) },
    { key: 'requestedBy', label: 'Người thực hiện' },
    { key: 'reason', label: 'Lý do' },
    { key: 'looked', label: 'Đã xem', numeric: true, cell: (r) => num(r.looked) },
    { key: 'moved', label: 'Đổi hạn', numeric: true, cell: (r) => num(r.moved) },
    { key: 'skipped', label: 'Chưa ghi được', numeric: true, cell: (r) => num(r.skipped) },
    { key: 'finishedAt', label: 'Tiến độ', cell: progress }],
  rows
});

const skipped = (rows, moves) => rows.length > 0 && table({
  caption: 'Hồ sơ chưa ghi được hạn mới: các hồ sơ khác không phải chờ; mở từng hồ sơ để kiểm tra hạn',
  columns: [
    { key: 'code', label: 'Mã hồ sơ', cell: (s) => h('a', { class: 'mc-code', href: href('/supervision/dossier', { code: s.code }) }, s.code) },
    { key: 'replayId', label: 'Thay đổi', cell: (s) => (moves.find((r) => r.id === s.replayId) || { reason: '' }).reason },
    { key: 'tries', label: 'Số lần thử', numeric: true, cell: (s) => num(s.tries) },
    { key: 'at', label: 'Lần cuối', cell: (s) => moment(s.at) },
    { key: 'problem', label: 'Lỗi kỹ thuật' }],
  rows
});

const changes = (rows) => table({
  caption: 'Các lần thay đổi lịch',
  empty: 'Chưa có ai thay đổi lịch.',
  columns: [
    { key: 'changedAt', label: 'Lúc', cell: (c) => moment(c.changedAt) },
    { key: 'changedBy', label: 'Người thay đổi' },
    { key: 'year', label: 'Năm' },
    { key: 'note', label: 'Lý do' }],
  rows,
  onRow: seeTexts
});

async function audit() {
  const [moves, left, made] = await Promise.all(['replays', 'skipped', 'changes'].map((what) => get(`calendar/${what}`)));
  return [h('h2', {}, 'Nhật ký thay đổi'), replays(moves), skipped(left, moves), changes(made)];
}

async function draw(bar, reload) {
  const [overview, seen] = await Promise.all([get('calendar'), scope()]);
  const known = overview.years.map((y) => y.year);
  const asked = Number(params().year) || Number(today().slice(0, 4));
  const head = overview.years.find((y) => y.year === asked) || overview.years[overview.years.length - 1];
  const admin = overview.administrator;
  const names = (code) => (code ? (seen.agencies.find((a) => a.code === code) || { name: code }).name
    : 'Mọi cơ quan không có giờ riêng');
  bar.replaceChildren(yearChoice(overview.years, head.year),
    ...(admin ? [button('Nạp tệp lịch năm', () => importYear(head.year, reload)),
      button('Đặt giờ làm việc', () => editHours(seen.agencies, overview, reload))] : []));
  const year = await get(`calendar/years/${head.year}`);
  const next = Math.max(...known) + 1;
  return [
    h('h2', {}, `Năm ${head.year}`), summary(head, year.week),
    head.year === next - 1 && h('p', { class: 'mc-quiet' },
      `Chưa có lịch năm ${next}: hồ sơ có hạn rơi vào năm ${next} chưa nhận được. Nạp tệp lịch năm ${next} trước khi hết năm ${head.year}.`),
    months(year, admin && ((date) => editDay(year, date, reload))),
    days(year), h('h2', {}, 'Giờ làm việc'),
    openings('Hôm nay tại từng cơ quan', overview.today, names, false),
    openings('Giờ đã đặt; cơ quan không có dòng riêng lấy giờ mở cửa, đóng cửa của danh sách cơ quan', overview.hours, names, true), admin && await audit()];
}

function render(node) {
  const { bar, body } = page(node, 'Lịch làm việc', 'Ngày nghỉ, ngày làm bù và giờ làm việc: mọi hạn giải quyết được tính theo lịch này');
  const load = () => show(body, () => Promise.resolve(), () => draw(bar, load));
  load();
}

export default [register('/supervision/calendar', render)];

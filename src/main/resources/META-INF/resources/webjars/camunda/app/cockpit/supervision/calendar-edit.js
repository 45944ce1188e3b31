// What administrators change. Every change is looked at three times: what is wrong with it, what it makes different,
// which open dossiers it moves.
import { get, post, table, dialog, errorBox, day, moment, num, h, button, mark } from './ui.js';
import { agencyOptions } from './filters.js';

const field = (id, label, input) => h('p', {}, h('label', { for: id }, label), (input.id = id, input));
const input = (type, value, more) => h('input', { type, class: 'mc-input', value: value || '', ...more });

function choice(options, value) {
  const select = h('select', { class: 'mc-input' }, options.map(([v, text]) => h('option', { value: v }, text)));
  select.value = value;
  return select;
}

async function guarded(place, work) {
  try {
    await work();
  } catch (e) {
    place.replaceChildren(errorBox(e));
  }
}

const problems = (found) => found.length > 0 && h('div', { role: 'alert' }, h('h3', {}, 'Cần xem lại'), h('ul', {}, found.map((p) => h('li', {},
  p.severity === 'ERROR' ? mark('late', 'Lỗi') : mark('soon', 'Đối chiếu'),
  `${p.line ? ` dòng ${p.line}` : ''}${p.field ? `, mục ${p.field}` : ''}: ${p.message}`))));

const differences = (rows) => table({
  caption: 'Khác với lịch đang dùng', empty: 'Không có gì khác.',
  columns: [{ key: 'date', label: 'Ngày', cell: (d) => day(d.date) }, { key: 'before', label: 'Hiện nay', cell: (d) => d.before || 'Chưa có' },
    { key: 'after', label: 'Sẽ là' }],
  rows
});

const forecast = (f) => [
  h('p', {}, `Đã tính thử ${num(f.looked)} hồ sơ đang giải quyết: `, h('strong', {}, `${num(f.later)} hồ sơ lùi hạn, ${num(f.earlier)} hồ sơ sớm hơn.`),
    f.kept > 0 && ` ${num(f.kept)} hồ sơ có hạn ghi riêng, giữ nguyên trừ khi rơi vào ngày nghỉ.`),
  f.agencies.length > 0 && table({
    caption: 'Theo cơ quan',
    columns: [{ key: 'agency', label: 'Cơ quan' }, { key: 'later', label: 'Lùi hạn', numeric: true, cell: (r) => num(r.later) },
      { key: 'earlier', label: 'Sớm hơn', numeric: true, cell: (r) => num(r.earlier) }],
    rows: f.agencies
  }),
  f.moves.length > 0 && table({
    caption: f.later + f.earlier > f.moves.length ? `${num(f.moves.length)} hồ sơ đầu tiên` : 'Từng hồ sơ',
    columns: [{ key: 'code', label: 'Mã hồ sơ', cell: (m) => h('span', { class: 'mc-code' }, m.code) },
      { key: 'agency', label: 'Cơ quan' }, { key: 'from', label: 'Hẹn cũ', cell: (m) => moment(m.from) },
      { key: 'to', label: 'Hẹn mới', cell: (m) => moment(m.to) }],
    rows: f.moves
  })];

/** The last two looks at a change, and the button that makes it. */
function confirmation(edit, preview, place, done) {
  const warnings = preview.problems.some((p) => p.severity === 'WARNING');
  const told = h('div', {});
  const note = input('text', '', { maxlength: 500, required: true, class: 'mc-input mc-wide' });
  const seen = h('input', { type: 'checkbox', id: 'mc-cal-seen' });
  const result = h('div', { role: 'status' });
  const trial = button('Xem hồ sơ bị ảnh hưởng', () => guarded(told, async () => {
    told.replaceChildren(h('p', { class: 'mc-quiet' }, 'Đang tính thử…'));
    told.replaceChildren(...forecast(await post('calendar/forecast', edit)).filter(Boolean));
  }));
  const apply = button('Áp dụng và tính lại hạn', () => guarded(result, async () => {
    apply.disabled = true;
    try {
      await post('calendar/apply', { edit, revision: preview.revision, confirmed: seen.checked, note: note.value });
      done();
    } finally {
      apply.disabled = false;
    }
  }), { class: 'mc-button mc-primary' });
  place.append(h('p', {}, trial), told, h('div', { class: 'mc-lines' }, field('mc-cal-note', 'Lý do thay đổi', note)));
  if (warnings) {
    place.append(h('p', {}, seen, ' ', h('label', { for: 'mc-cal-seen', class: 'mc-filter' }, 'Tôi đã đối chiếu các điểm trên với thông báo nghỉ lễ')));
  }
  place.append(h('p', {}, apply), result);
}

async function look(edit, place, done) {
  const preview = await post('calendar/preview', edit);
  const wrong = preview.problems.some((p) => p.severity === 'ERROR');
  place.replaceChildren(...[problems(preview.problems), !wrong && differences(preview.differences)].filter(Boolean));
  if (!wrong && preview.differences.length) {
    confirmation(edit, preview, place, done);
  }
}

function editor(title, form, read, reload) {
  const { body, close } = dialog(title);
  const place = h('div', {});
  const done = () => {
    close();
    reload();
  };
  body.append(h('form', {
    class: 'mc-lines', onsubmit: (event) => {
      event.preventDefault();
      guarded(place, () => look(read(), place, done));
    }
  }, form, h('p', {}, h('button', { type: 'submit', class: 'mc-button mc-primary' }, 'Kiểm tra'))), place);
}

export function editDay(year, date, reload) {
  const entry = year.days.find((d) => d.date === date) || {};
  const kind = choice([['', 'Như ngày thường trong tuần'], ['OFF', 'Nghỉ'], ['WORKING', 'Làm bù (thứ Bảy)']], entry.kind || '');
  const name = input('text', entry.name, { class: 'mc-input mc-wide', maxlength: 200 });
  const status = choice([['OFFICIAL', 'Đã công bố'], ['PROVISIONAL', 'Dự kiến']], entry.status || 'OFFICIAL');
  const source = input('text', entry.source, { class: 'mc-input mc-wide', maxlength: 500 });
  editor(`Ngày ${day(date)}`, [field('mc-day-kind', 'Ngày này là', kind), field('mc-day-name', 'Tên ngày', name),
    field('mc-day-status', 'Tình trạng', status), field('mc-day-source', 'Nguồn', source)],
  () => ({ day: { date, kind: kind.value || null, name: name.value, status: status.value, source: source.value } }), reload);
}

/** A time of day in 24 hours, whatever language the browser speaks. */
const clockTime = () => input('text', '', {
  required: true, maxlength: 5, size: 5, inputmode: 'numeric', placeholder: '07:30', pattern: '([01][0-9]|2[0-3]):[0-5][0-9]',
  title: 'Giờ và phút, ví dụ 07:30 hoặc 16:30'
});

/** The hours that hold today at an agency; without one, the latest of all agencies. */
const hoursOf = (overview, agency) => overview.today.find((r) => r.agency === agency)
  || overview.hours.filter((r) => !r.agency).sort((a, b) => a.validFrom.localeCompare(b.validFrom)).pop() || {};

export function editHours(agencies, overview, reload) {
  const agency = choice([['', 'Mọi cơ quan không có giờ riêng']], '');
  agency.append(...agencyOptions(agencies));
  const from = input('date', '', { required: true });
  const times = [['opensAt', 'Mở cửa'], ['lunchFrom', 'Nghỉ trưa từ'], ['lunchTo', 'Nghỉ trưa đến'], ['closesAt', 'Đóng cửa'],
    ['sameDayCutOff', 'Giờ chốt trong ngày']].map(([key, label]) => ({ key, label, node: clockTime() }));
  const fill = () => times.forEach((t) => {
    t.node.value = (hoursOf(overview, agency.value)[t.key] || '').slice(0, 5);
  });
  agency.addEventListener('change', fill);
  fill();
  editor('Giờ làm việc', [field('mc-hours-agency', 'Cơ quan', agency), field('mc-hours-from', 'Áp dụng từ ngày', from),
    times.map((t) => field(`mc-hours-${t.key}`, t.label, t.node))],
  () => ({ hours: { agency: agency.value, validFrom: from.value, ...Object.fromEntries(times.map((t) => [t.key, t.node.value])) } }), reload);
}

export function importYear(year, reload) {
  const text = h('textarea', { class: 'mc-input mc-cal-text', rows: 16, spellcheck: 'false' });
  const file = input('file', '', {
    accept: '.yaml,.yml,text/yaml', onchange: async () => {
      text.value = file.files.length ? await file.files[0].text() : text.value;
    }
  });
  const said = h('span', {});
  const current = button(`Lấy lịch năm ${year} làm mẫu`, () => guarded(said, async () => {
    text.value = (await get(`calendar/years/${year}/file`)).yaml;
  }));
  editor('Nạp tệp lịch năm', [
    h('p', { class: 'mc-quiet' }, 'Tệp thay toàn bộ lịch của năm ghi trong mục year. Chưa có gì thay đổi cho đến khi bấm Áp dụng.'),
    field('mc-year-file', 'Chọn tệp YAML', file), h('p', {}, current, ' ', said),
    h('label', { for: 'mc-year-text' }, 'Nội dung tệp, có thể dán hoặc sửa tại đây'), (text.id = 'mc-year-text', text)],
  () => ({ yaml: text.value }), reload);
}

/** Both texts of a change that was made. */
export function seeTexts(change) {
  const { body } = dialog(`Thay đổi lúc ${moment(change.changedAt)}`);
  const before = change.before.split('\n');
  const after = change.after.split('\n');
  const gone = before.filter((line) => !after.includes(line));
  const come = after.filter((line) => !before.includes(line));
  body.append(h('p', {}, `${change.changedBy}: ${change.note}`),
    h('h3', {}, 'Bỏ'), h('pre', { class: 'mc-cal-lines' }, gone.join('\n') || 'Không có dòng nào.'),
    h('h3', {}, 'Thêm'), h('pre', { class: 'mc-cal-lines' }, come.join('\n') || 'Không có dòng nào.'));
}

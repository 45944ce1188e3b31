// Every dated parameter of the law: values, validity, source, and what somebody has to confirm.
import { figures } from './law-figures.js';
import { h, page, show, get, table, register, params, href, day, moment, mark, pairs, today as now } from './ui.js';

const NAMED = 3;
const PATH = '/workbench/law';
const STATES = {
  EMPTY: ['late', 'Chưa có giá trị'],
  ENDED: ['late', 'Hết hiệu lực'],
  ENDS_SOON: ['soon', 'Sắp hết hiệu lực'],
  IN_FORCE: ['ok', 'Đang hiệu lực']
};
const CONFIDENCE = { HIGH: 'Cao', MEDIUM: 'Trung bình', LOW: 'Thấp' };
const SHOWN = [
  ['', 'Tất cả', () => true],
  ['confirm', 'Cần xác nhận', (e) => e.toConfirm],
  ['missing', 'Thiếu hoặc sắp hết hiệu lực', (e) => e.state !== 'IN_FORCE'],
  ['unused', 'Chưa thủ tục nào dùng', (e) => !e.users.length]
];
const FACTS = { LIMIT: 'Thời hạn giải quyết', PAPER: 'Thành phần hồ sơ', SUPPLEMENT_TERM: 'Thời hạn bổ sung' };
const UNITS = {
  WORKING_DAYS: 'ngày làm việc', CALENDAR_DAYS: 'ngày', CALENDAR_DAYS_EXCLUDING_HOLIDAYS: 'ngày, trừ ngày lễ',
  SAME_DAY: 'trong ngày', IMMEDIATE: 'ngay'
};

/** 2530000 as 2.530.000, 0.5 as 0,5; years stay as they are. */
function figure(text) {
  const [whole, part] = text.split('.');
  return (whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, '.') : whole) + (part ? `,${part}` : '');
}

/** A cell in words: numbers and ranges the Vietnamese way, texts without quotes. */
function said(cell) {
  const words = [
    [/^\[(.+)\.\.(.+)\)$/, 'từ $1 đến dưới $2'], [/^\[(.+)\.\.(.+)\]$/, 'từ $1 đến $2'], [/^\((.+)\.\.(.+)\]$/, 'trên $1 đến $2'],
    [/^>= ?(.+)$/, 'từ $1'], [/^> ?(.+)$/, 'trên $1'], [/^<= ?(.+)$/, 'đến $1'], [/^< ?(.+)$/, 'dưới $1']
  ];
  const [pattern, form] = words.find(([range]) => range.test(cell)) || [/^$/, ''];
  return { true: 'có', false: 'không', '-': 'mọi trường hợp' }[cell]
    || cell.replace(pattern, form).replaceAll('"', '').replace(/\d+(\.\d+)?/g, figure);
}

const since = (row) => row.from || row.until
  ? `${row.from ? `từ ${day(row.from)}` : ''}${row.until ? ` đến trước ${day(row.until)}` : ''}`.trim() : 'không ghi ngày';

const days = (until) => Math.round((Date.parse(until) - Date.parse(now())) / 86400000);

/** What lacks or will lack a value and is used: whoever opens the page reads it before January does. */
const lacking = (e) => e.gap || (e.state !== 'IN_FORCE' && e.users.length > 0);

function warning(e) {
  const waiting = e.gap ? `${e.gap.dossiers} hồ sơ đang đứng chờ từ ${moment(e.gap.since)}` : '';
  const open = e.open > 0 ? `${e.open} hồ sơ đang giải quyết có thể cần` : 'chưa hồ sơ nào đang giải quyết cần';
  const when = { EMPTY: 'chưa có giá trị nào', ENDED: `thiếu từ ${day(e.endsOn)}`, IN_FORCE: 'có giá trị hôm nay' }[e.state]
    || `sẽ thiếu từ ${day(e.endsOn)}, còn ${days(e.endsOn)} ngày`;
  return h('li', {}, h('a', { href: href(PATH, { name: e.law.name, back: 'missing' }) }, e.law.title), ': ',
    mark(e.gap || e.state !== 'ENDS_SOON' ? 'late' : 'soon', when), '; ', [waiting, open].filter(Boolean).join('; '), '.');
}

function warnings(entries) {
  const found = entries.filter(lacking).sort((a, b) => (b.gap ? b.gap.dossiers : 0) - (a.gap ? a.gap.dossiers : 0)
    || (a.endsOn || '').localeCompare(b.endsOn || ''));
  return found.length > 0 && h('section', { class: 'mc-warning', 'aria-label': 'Số liệu thiếu hoặc sắp thiếu' },
    h('h2', {}, `Số liệu thiếu hoặc sắp thiếu (${found.length})`),
    h('p', {}, 'Hồ sơ gặp chỗ thiếu sẽ đứng lại và chờ; thời hạn của hồ sơ vẫn tính. Bấm vào tên để xem và nhập số liệu.'),
    h('ul', {}, found.map(warning)));
}

const state = (e) => h('span', {}, mark(...STATES[e.state]), e.endsOn && e.state !== 'IN_FORCE' && ` ${day(e.endsOn)}`);

const sure = (word) => (word === 'HIGH' ? CONFIDENCE.HIGH : mark('soon', CONFIDENCE[word]));

/** The columns that say something beside the days. */
function asked(law) {
  return law.conditions.map((label, i) => ({ label, i }))
    .filter((c) => !law.rows.every((row) => /date\(|^-$/.test(row.conditions[c.i])));
}

function values({ law, current }) {
  return table({
    caption: `Giá trị của ${law.title}`,
    sortable: false,
    empty: 'Bảng chưa có dòng nào. Thủ tục dùng bảng này sẽ dừng lại và báo lỗi.',
    columns: [
      { key: 'since', label: 'Hiệu lực', cell: ({ row, now }) => (now ? h('strong', {}, since(row)) : since(row)) },
      ...asked(law).map((c) => ({ label: c.label, cell: ({ row }) => said(row.conditions[c.i]) })),
      ...law.results.map((label, i) => ({ label, cell: ({ row }) => said(row.values[i]) })),
      { label: 'Căn cứ', cell: ({ row }) => row.source },
      { label: 'Độ tin cậy', cell: ({ row }) => sure(row.confidence) },
      { label: 'Ghi chú', cell: ({ row }) => row.note.replace(/^Cần xác nhận\. ?/, '') }
    ],
    rows: law.rows.map((row, i) => ({ row, now: current[i] }))
  });
}

function formula({ law }) {
  return [h('p', {}, 'Căn cứ: ', law.rows[0].source, '. Độ tin cậy: ', sure(law.rows[0].confidence), '.'),
    h('pre', { class: 'mc-code', tabindex: '0', 'aria-label': `Công thức ${law.title}` }, law.formula)];
}

const opened = (name) => h('a', { href: href(PATH, { name }) }, name);

function one(e) {
  return [
    h('p', {}, h('a', { href: href(PATH, { show: params().back }) }, '← Danh sách tham số')),
    h('h2', {}, e.law.title), h('p', {}, e.law.description),
    pairs([
      { label: 'Gọi trong quyết định', value: `law("${e.law.name}", …)` },
      { label: 'Trạng thái', value: state(e) },
      { label: 'Thủ tục dùng', value: e.users.map((u) => u.name).join('; ') || 'chưa quyết định nào gọi' },
      {
        label: 'Hồ sơ', value: [e.gap && `${e.gap.dossiers} đang đứng chờ số liệu của bảng này từ ${moment(e.gap.since)}`,
          `${e.open} đang giải quyết ở các thủ tục dùng bảng`].filter(Boolean).join('; ')
      },
      { label: 'Dựa trên', value: e.law.calls.length > 0 && e.law.calls.flatMap((name, i) => [i ? ', ' : '', opened(name)]) }
    ]),
    e.law.formula ? formula(e) : [figures(e), values(e)]
  ];
}

/** What the table says today, in one line: the value, or each column with its value. */
function today({ law, current }) {
  const rows = law.rows.filter((row, i) => current[i] && row.values.length);
  if (rows.length !== 1) {
    return rows.length ? `${rows.length} dòng` : '';
  }
  return law.results.length === 1 ? said(rows[0].values[0])
    : law.results.map((label, i) => `${label}: ${said(rows[0].values[i])}`).join('; ');
}

// all of them stand on the parameter's own page
function few(names) {
  return names.slice(0, NAMED).join('; ') + (names.length > NAMED ? ` và ${names.length - NAMED} thủ tục khác` : '');
}

function list(entries, chosen) {
  const [, label, fits] = SHOWN.find(([key]) => key === chosen) || SHOWN[0];
  return table({
    caption: `${label}: ${entries.filter(fits).length} trên ${entries.length} bảng và công thức`,
    columns: [
      { label: 'Tham số', value: (e) => e.law.title, cell: (e) => h('a', { href: href(PATH, { name: e.law.name, back: chosen }) }, e.law.title) },
      { label: 'Loại', value: (e) => (e.law.formula ? 'Công thức' : 'Bảng'), cell: (e) => (e.law.formula ? 'Công thức' : 'Bảng') },
      { label: 'Hôm nay', value: today, cell: today },
      { label: 'Trạng thái', value: (e) => Object.keys(STATES).indexOf(e.state), cell: state },
      { label: 'Xác nhận', value: (e) => (e.toConfirm ? 0 : 1), cell: (e) => (e.toConfirm ? mark('soon', 'Cần xác nhận') : '') },
      { label: 'Thủ tục dùng', value: (e) => -e.users.length, cell: (e) => few(e.users.map((u) => u.name)) }
    ],
    rows: entries.filter(fits).sort((a, b) => a.law.title.localeCompare(b.law.title, 'vi'))
  });
}

const facts = (rows) => table({
  caption: `Thông tin thủ tục cần xác nhận: ${rows.length}`,
  columns: [
    { key: 'procedureName', label: 'Thủ tục' },
    { label: 'Thông tin', value: (f) => FACTS[f.kind], cell: (f) => FACTS[f.kind] },
    { key: 'fact', label: 'Trường hợp' },
    { label: 'Giá trị', value: (f) => f.value, cell: (f) => `${f.value}${f.unit ? ` ${UNITS[f.unit]}` : ''}` },
    { label: 'Độ tin cậy', value: (f) => f.confidence, cell: (f) => sure(f.confidence) },
    { key: 'basis', label: 'Căn cứ' }
  ],
  rows,
  empty: 'Không có thông tin nào chờ xác nhận.'
});

function draw(entries, unsure) {
  const { name, show: chosen = '' } = params();
  const found = entries.find((e) => e.law.name === name);
  return found ? one(found) : [warnings(entries), list(entries, chosen), chosen !== 'unused' && chosen !== 'missing' && facts(unsure)];
}

export default [register(PATH, (node) => {
  const { bar, body } = page(node, 'Tham số pháp luật', 'Mức, tỷ lệ, điều kiện theo ngày mà các quyết định đang dùng; giá trị chờ xác nhận');
  const { name, show: chosen = '' } = params();
  if (!name) {
    const select = h('select', { class: 'mc-input', onchange: () => { location.hash = href(PATH, { show: select.value }).slice(1); } },
      SHOWN.map(([value, label]) => h('option', { value, selected: value === chosen }, label)));
    bar.append(h('label', { class: 'mc-filter' }, 'Hiện', ' ', select));
  }
  const again = () => show(body, () => Promise.all([get('law'), get('law/facts')]), ([entries, unsure]) => draw(entries, unsure));
  body.addEventListener('law-changed', again);
  again();
})];

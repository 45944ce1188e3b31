// The overview: every number opens the list of its dossiers.
import { mayUse } from '../common/areas.js';
import { h, page, show, get, table, bars, register, agencyFilter, procedureFilter, params, href, num, moment } from './ui.js';

const hundredth = new Intl.NumberFormat('vi-VN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** Percent with two decimals, as the formula asks. */
const percent = (value) => (value === null || value === undefined ? 'chưa có' : `${hundredth.format(value)}%`);

const STATES = [
  { figure: 'IN_TIME', key: 'inTime', label: 'Trong hạn', level: 'ok' },
  { figure: 'SOON', key: 'soon', label: 'Sắp đến hạn', level: 'soon', note: 'còn tối đa 3 ngày làm việc' },
  { figure: 'LATE', key: 'late', label: 'Quá hạn', level: 'late' },
  { figure: 'STOPPED', key: 'stopped', label: 'Đang dừng', level: 'paused', note: 'chờ người dân hoặc cơ quan khác' }
];

const FLOW = [
  { figure: 'RECEIVED', key: 'received', label: 'Tiếp nhận' },
  { direction: 'IN', key: 'takenOver', label: 'Nhận từ cơ quan khác' },
  { direction: 'OUT', key: 'handedOver', label: 'Chuyển cơ quan khác' },
  { figure: 'SOLVED', key: 'solved', label: 'Giải quyết xong' },
  { figure: 'RETURNED', key: 'returned', label: 'Đã trả kết quả' }
];

/** A number that opens its list. */
const opens = (value, words, query) => h('a', {
  href: href(query.direction ? '/supervision/moves' : '/supervision/list', query), 'aria-label': `${words}: ${num(value)} hồ sơ`
}, num(value));

function tiles(total, filters) {
  const tile = (s, query) => h('li', { class: `mc-tile mc-tile-${s.level}` },
    h('a', { href: href(query.path || '/supervision/list', query.filters) },
      h('span', { class: 'mc-tile-number' }, s.text || num(total[s.key])), h('span', { class: 'mc-tile-label' }, s.label),
      s.note && h('span', { class: 'mc-quiet' }, s.note)));
  return h('ul', { class: 'mc-tiles' },
    STATES.map((s) => tile(s, { filters: { figure: s.figure, ...filters } })),
    tile({ key: 'atRisk', label: 'Nguy cơ trễ hạn', level: 'soon', note: 'theo nhịp giải quyết hiện nay' },
      { path: '/supervision/risk', filters }),
    tile({ text: percent(total.percent), label: 'Đúng hạn tháng này', level: 'plain', note: 'đã xong và đang giải quyết' },
      { filters: { figure: 'UNPUNCTUAL', period: 'MONTH', ...filters } }));
}

function flow(total, filters) {
  const cell = (r, period, name) => opens(r[`${r.key}${name}`], `${r.label} ${period === 'WEEK' ? 'tuần' : 'tháng'} này`,
    { figure: r.figure, direction: r.direction, period, ...filters });
  return table({
    caption: 'Tuần này và tháng này', sortable: false,
    rows: FLOW.map((f) => ({ ...total, ...f })),
    columns: [{ key: 'label', label: 'Hồ sơ' },
      { key: 'week', label: 'Tuần này', numeric: true, cell: (r) => cell(r, 'WEEK', 'Week') },
      { key: 'month', label: 'Tháng này', numeric: true, cell: (r) => cell(r, 'MONTH', 'Month') }]
  });
}

function group(rows, total, caption, head, filterName, filters) {
  const one = (r) => ({ ...filters, ...(r.key ? { [filterName]: r.key } : {}) });
  const column = (key, label, figure, more) => ({
    key, label, numeric: true, cell: (r) => opens(r[key], `${label}, ${r.label}`, { figure, ...more, ...one(r) })
  });
  return h('div', { class: 'mc-names' }, table({
    caption, rows, foot: { ...total, label: 'Cộng' },
    columns: [{ key: 'label', label: head }, column('open', 'Đang giải quyết', 'OPEN'),
      ...STATES.map((s) => column(s.key, s.label, s.figure)),
      {
        key: 'atRisk', label: 'Nguy cơ trễ', numeric: true, cell: (r) => h('a', {
          href: href('/supervision/risk', one(r)), 'aria-label': `Nguy cơ trễ hạn, ${r.label}: ${num(r.atRisk)} hồ sơ`
        }, num(r.atRisk))
      },
      column('receivedMonth', 'Tháng này: tiếp nhận', 'RECEIVED', { period: 'MONTH' }),
      column('takenOverMonth', 'Nhận từ cơ quan khác', undefined, { direction: 'IN', period: 'MONTH' }),
      column('handedOverMonth', 'Chuyển cơ quan khác', undefined, { direction: 'OUT', period: 'MONTH' }),
      column('solvedMonth', 'Giải quyết xong', 'SOLVED', { period: 'MONTH' }),
      {
        key: 'percent', label: 'Đúng hạn tháng này', numeric: true,
        cell: (r) => opensShare(r, one(r))
      }]
  }));
}

const opensShare = (r, filters) => h('span', {}, percent(r.percent), ' ',
  h('span', { class: 'mc-quiet' }, '(', opens(r.punctual, `Đúng hạn, ${r.label}`, { figure: 'PUNCTUAL', period: 'MONTH', ...filters }),
    ' đúng, ', opens(r.unpunctual, `Không đúng hạn, ${r.label}`, { figure: 'UNPUNCTUAL', period: 'MONTH', ...filters }), ' trễ)'));

const picture = (rows, caption, filterName, filters) => bars({
  caption, heads: ['', 'Đang giải quyết'],
  items: rows.map((r) => ({
    label: r.label, text: num(r.open), href: href('/supervision/list', { figure: 'OPEN', ...filters, [filterName]: r.key }),
    parts: STATES.map((s) => ({ value: r[s.key], level: s.level, label: s.label }))
  }))
});

const legend = () => h('p', { class: 'mc-levels' }, 'Màu: ', STATES.map((s) => h('span', { class: `mc-mark-${s.level}` },
  h('span', { class: `mc-dot mc-fill-${s.level}`, 'aria-hidden': 'true' }), s.label)));

function draw(found, filters) {
  return [h('p', { class: 'mc-quiet' }, `Số liệu lúc ${moment(found.at)}. Bấm vào mỗi số để xem danh sách hồ sơ.`),
    tiles(found.total, filters), flow(found.total, filters),
    h('h2', {}, 'Theo thủ tục'), legend(),
    picture(found.procedures, 'Hồ sơ đang giải quyết theo thủ tục', 'procedure', filters),
    group(found.procedures, found.total, 'Số liệu theo thủ tục', 'Thủ tục', 'procedure', filters),
    h('h2', {}, 'Theo cơ quan'),
    picture(found.agencies, 'Hồ sơ đang giải quyết theo cơ quan', 'at', filters),
    group(found.agencies, found.total, 'Số liệu theo cơ quan', 'Cơ quan', 'at', filters),
    h('p', { class: 'mc-quiet' }, 'Tỷ lệ đúng hạn (Quyết định 766/QĐ-TTg): hồ sơ xong trong tháng và hồ sơ đang giải quyết, '
      + 'trừ thời gian chờ bổ sung; yêu cầu bổ sung quá một lần tính là quá hạn.'),
    h('p', { class: 'mc-quiet' }, 'Tiếp nhận tính cho cơ quan nơi người dân nộp. Hồ sơ chuyển cơ quan khác thì từ lúc chuyển tính cho cơ quan nhận; '
      + 'chuyển giữa hai cơ quan cùng có trong bảng thì được tính ở cả hai dòng.')];
}

const filtersOf = ({ agency, procedure }) => ({ agency, procedure });

export default [register('/supervision', (node) => {
  const { bar, body } = page(node, 'Tổng quan', 'Tiến độ giải quyết hồ sơ của các cơ quan bạn giám sát');
  bar.append(agencyFilter(), procedureFilter());
  const filters = filtersOf(params());
  show(body, () => get('dashboard', filters), (found) => draw(found, filters));
}), {
  id: 'motcua-dashboard-card',
  pluginPoint: 'cockpit.dashboard',
  priority: 300,
  render: async (node) => {
    if (!await mayUse('supervision')) {
      return;
    }
    const body = h('div', {});
    node.replaceChildren(h('section', { class: 'mc-card', 'aria-label': 'Giám sát hồ sơ' },
      h('h3', {}, h('a', { href: href('/supervision') }, 'Giám sát hồ sơ')), body));
    show(body, () => get('dashboard'), (found) => [tiles(found.total, {})]);
  }
}];

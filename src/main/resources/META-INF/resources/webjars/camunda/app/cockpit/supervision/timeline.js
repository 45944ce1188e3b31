// A dossier's way as a picture: a bar per step, stops hatched, promised dates and now as lines. Its table stands below.
import { h, svg, table, hours, moment, day } from './ui.js';

const WIDTH = 1100;
const LEFT = 300;
const ROW = 26;
const TOP = 40;
const DAY = 24 * 3600 * 1000;

const ms = (at) => new Date(at).getTime();

function scaleOf(t, relations) {
  const ends = [t.from, t.to, t.now].concat(t.marks.map((m) => m.at), relations.flatMap((r) => [r.from, r.to || t.now])).map(ms);
  const from = Math.min(...ends) - DAY / 4;
  const to = Math.max(...ends) + DAY / 4;
  return { from, to, x: (at) => LEFT + ((ms(at) - from) / (to - from)) * (WIDTH - LEFT - 10) };
}

// at most some ten days are named, at midnight in Vietnam
function ticks(scale) {
  const days = Math.ceil((scale.to - scale.from) / DAY);
  const step = Math.max(1, Math.ceil(days / 10));
  const first = Math.ceil((scale.from + 7 * 3600 * 1000) / DAY) * DAY - 7 * 3600 * 1000;
  const found = [];
  for (let at = first; at < scale.to; at += step * DAY) {
    found.push(at);
  }
  return found;
}

const clip = (text, most) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

function bar(step, i, scale, now) {
  const y = TOP + i * ROW;
  const from = scale.x(step.from);
  const width = Math.max(3, scale.x(step.to || now) - from);
  const level = step.late ? 'late' : step.to ? 'ok' : 'plain';
  return svg('g', {},
    svg('title', {}, `${step.name}, ${step.officer || 'chưa ai nhận'}: ${moment(step.from)} đến ${step.to ? moment(step.to) : 'nay'}`),
    svg('text', { x: 4, y: y + 15, 'font-size': 12 }, clip(step.officer ? `${step.name} · ${step.officer}` : step.name, 46)),
    svg('rect', { x: from, y: y + 3, width, height: ROW - 10, rx: 2, class: `mc-fill-${level}`, opacity: step.outcome === 'CANCELLED' ? 0.4 : 1 }),
    step.dueAt && svg('path', { d: `M ${scale.x(step.dueAt)} ${y} v ${ROW - 4}`, class: 'mc-due-tick' }));
}

/** The other dossiers of the same matter below the steps: who works on them, from when to when. */
function other(relation, i, scale, now) {
  const y = TOP + i * ROW;
  const from = scale.x(relation.from);
  return svg('g', {},
    svg('title', {}, `${relation.name}, ${relation.agency}, ${relation.status}: ${moment(relation.from)} đến ${relation.to ? moment(relation.to) : 'nay'}`),
    svg('text', { x: 4, y: y + 15, 'font-size': 12, 'font-style': 'italic' }, clip(`${relation.name} · ${relation.agency}`, 46)),
    svg('rect', { x: from, y: y + 5, width: Math.max(3, scale.x(relation.to || now) - from), height: ROW - 14, rx: 2, class: 'mc-fill-done' }));
}

/** To another agency: a line across the picture, named above the days. */
function move(m, scale, bottom) {
  const x = scale.x(m.at);
  return svg('g', {}, svg('title', {}, `${m.from} chuyển sang ${m.to}: ${moment(m.at)}`),
    svg('path', { d: `M ${x} ${TOP - 6} V ${bottom}`, class: 'mc-handed' }),
    svg('path', { d: `M ${x - 5} ${TOP - 8} h 10 l -5 6 z`, class: 'mc-fill-done' }));
}

function picture(t, relations) {
  const scale = scaleOf(t, relations);
  const bottom = TOP + (t.steps.length + relations.length) * ROW;
  const clamp = (x) => Math.min(Math.max(x, LEFT), WIDTH - 10);
  return svg('svg', {
    viewBox: `0 0 ${WIDTH} ${bottom + 20 + 18 * t.marks.length}`, class: 'mc-timeline', role: 'img',
    'aria-label': 'Quá trình xử lý theo thời gian; bảng bên dưới ghi cùng nội dung'
  },
  svg('defs', {}, svg('pattern', { id: 'mc-hatch', width: 8, height: 8, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    svg('rect', { width: 8, height: 8, fill: '#efecf5' }), svg('rect', { width: 3, height: 8, fill: '#6a5a8c' }))),
  ticks(scale).map((at) => svg('g', {},
    svg('path', { d: `M ${scale.x(at)} ${TOP - 6} V ${bottom}`, stroke: '#e3e6ea' }),
    svg('text', { x: scale.x(at) + 3, y: TOP - 12, 'font-size': 11, fill: '#5a5f66' }, day(at).slice(0, 5)))),
  t.stops.map((s) => svg('rect', {
    x: scale.x(s.from), y: TOP - 6, width: Math.max(3, scale.x(s.to || t.now) - scale.x(s.from)), height: bottom - TOP + 6, fill: 'url(#mc-hatch)', opacity: 0.55
  }, svg('title', {}, `Đồng hồ dừng: ${s.label}`))),
  t.steps.map((s, i) => bar(s, i, scale, t.now)),
  relations.map((r, i) => other(r, t.steps.length + i, scale, t.now)),
  t.moves.map((m) => move(m, scale, bottom)),
  svg('path', { d: `M ${scale.x(t.now)} ${TOP - 6} V ${bottom + 6}`, class: 'mc-now' }),
  svg('text', { x: clamp(scale.x(t.now)) - 4, y: 14, 'font-size': 12, 'text-anchor': 'end', 'font-weight': 'bold' }, t.moves.some((m) => m.at === t.now) ? 'lúc chuyển đi' : 'bây giờ'),
  t.marks.map((m, i) => svg('g', {},
    svg('path', { d: `M ${scale.x(m.at)} ${TOP - 6} V ${bottom + 10 + 18 * i}`, class: `mc-promise mc-${m.kind}` }),
    svg('text', { x: scale.x(m.at) - 5, y: bottom + 16 + 18 * i, 'font-size': 12, 'text-anchor': 'end' }, `${m.label}: ${moment(m.at)}`))));
}

const legend = (moved, related) => h('p', { class: 'mc-legend' },
  h('span', { class: 'mc-key mc-fill-ok' }), 'xong trong hạn ', h('span', { class: 'mc-key mc-fill-plain' }), 'đang làm ',
  h('span', { class: 'mc-key mc-fill-late' }), 'quá hạn của việc ', h('span', { class: 'mc-key mc-key-stop' }), 'đồng hồ dừng ',
  h('span', { class: 'mc-key mc-key-due' }), 'hạn của việc ',
  moved && [h('span', { class: 'mc-key mc-key-handed' }), 'chuyển cơ quan khác '],
  related && [h('span', { class: 'mc-key mc-fill-done' }), 'hồ sơ liên thông ở cơ quan khác']);

const OUTCOMES = { COMPLETED: 'xong', CANCELLED: 'không cần nữa' };

/** The picture and its tables; {@code t} as the server's timeline, with the other dossiers of the same matter. */
export const timeline = (t, relations) => (t.steps.length + relations.length === 0
  ? [h('p', { class: 'mc-quiet' }, 'Hồ sơ chưa qua bước nào do cán bộ làm.')]
  : [picture(t, relations), legend(t.moves.length > 0, relations.length > 0), table({
    caption: 'Các bước', rows: t.steps, sortable: false,
    columns: [
      { key: 'name', label: 'Bước' },
      { key: 'officer', label: 'Người làm', cell: (s) => s.officer || h('span', { class: 'mc-quiet' }, `chưa ai nhận (${s.role})`) },
      { key: 'from', label: 'Bắt đầu', cell: (s) => moment(s.from) },
      { key: 'dueAt', label: 'Hạn', cell: (s) => moment(s.dueAt) },
      { key: 'to', label: 'Kết thúc', cell: (s) => (s.to ? `${moment(s.to)}, ${OUTCOMES[s.outcome] || ''}` : 'đang làm') },
      { key: 'workedMinutes', label: 'Giờ làm việc', numeric: true, cell: (s) => hours(s.workedMinutes) },
      { key: 'late', label: 'So với hạn', cell: (s) => (s.late ? h('span', { class: 'mc-mark-late' }, 'quá hạn') : 'trong hạn') }
    ]
  }), t.moves.length > 0 && table({
    caption: 'Những lần chuyển cơ quan', rows: t.moves, sortable: false,
    columns: [
      { key: 'from', label: 'Cơ quan giao' },
      { key: 'to', label: 'Cơ quan nhận' },
      { key: 'at', label: 'Lúc', cell: (m) => moment(m.at) }
    ]
  }), t.stops.length > 0 && table({
    caption: 'Những lần đồng hồ dừng', rows: t.stops, sortable: false,
    columns: [
      { key: 'label', label: 'Vì sao' },
      { key: 'from', label: 'Từ', cell: (s) => moment(s.from) },
      { key: 'to', label: 'Đến', cell: (s) => (s.to ? moment(s.to) : 'đang dừng') }
    ]
  })]);

// Where time is lost: badges on a model's diagram, and the same as a table below it.
import { mayUse } from '../common/areas.js';
import { h, show, get, table, href, mark, num, hours } from './ui.js';

const keyOf = (definitionId) => definitionId.split(':')[0];

/** The dossiers at a step. */
const list = (view, row, figure) => href('/supervision/list', { figure, step: row.activity, process: row.process,
  ...(row.inBlock ? { procedure: view.key } : {}) });

/** Slower than what the step was given is late; so is a step with late dossiers. Without a finished one nothing is known. */
const level = (row) => (row.late > 0 || (row.median !== null && row.target && row.median > row.target) ? 'late'
  : row.median === null ? 'done' : row.target && row.ninetieth > row.target ? 'soon' : 'ok');

const ORDER = ['late', 'soon', 'ok', 'done'];

const WORDS = { ok: 'đúng nhịp', soon: 'có lúc chậm', late: 'đang chậm', done: 'chưa có số liệu' };

function columns(view) {
  const opens = (key, figure, words) => (r) => h('a', { href: list(view, r, figure), 'aria-label': `${words} ở bước ${r.name}: ${num(r[key])} hồ sơ` },
    num(r[key]));
  return [{ key: 'name', label: 'Bước' },
    { key: 'level', label: 'Nhịp', value: (r) => ORDER.indexOf(level(r)), cell: (r) => mark(level(r), WORDS[level(r)]) },
    { key: 'open', label: 'Đang mở', numeric: true, cell: opens('open', 'AT_STEP', 'Đang mở') },
    { key: 'late', label: 'Quá hạn', numeric: true, cell: opens('late', 'LATE', 'Quá hạn') },
    { key: 'stopped', label: 'Đang dừng', numeric: true, cell: opens('stopped', 'STOPPED', 'Đang dừng') },
    { key: 'median', label: 'Trung vị', numeric: true, cell: (r) => hours(r.median) },
    { key: 'ninetieth', label: '90% xong trong', numeric: true, cell: (r) => hours(r.ninetieth) },
    { key: 'target', label: 'Thời gian được giao', numeric: true, cell: (r) => hours(r.target) },
    { key: 'done', label: 'Đã xong', numeric: true, cell: (r) => num(r.done) },
    { key: 'overdue', label: 'Xong sau hạn của bước', numeric: true, cell: (r) => num(r.overdue) }];
}

/** Rows that share an element, as one: the steps of a block the model calls. */
function byElement(rows) {
  const found = new Map();
  rows.forEach((row) => row.elements.forEach((element) => found.set(element, [...(found.get(element) || []), row])));
  return found;
}

const worst = (rows) => ORDER.find((l) => rows.some((r) => level(r) === l));

function badge(view, rows) {
  const sum = (key) => rows.reduce((total, r) => total + r[key], 0);
  const shown = rows.length === 1 ? rows[0] : null;
  const words = `${rows.map((r) => r.name).join(', ')}: ${num(sum('open'))} đang mở, ${num(sum('late'))} quá hạn`
    + (shown && shown.median !== null ? `, trung vị ${hours(shown.median)}, 90% xong trong ${hours(shown.ninetieth)}`
      + ` (được giao ${hours(shown.target)})` : '') + `; ${WORDS[worst(rows)]}`;
  const target = shown ? list(view, shown, sum('late') ? 'LATE' : 'AT_STEP')
    : href('/supervision/list', { figure: sum('late') ? 'LATE' : 'AT_STEP', process: rows[0].process, procedure: view.key });
  return h('a', { class: `mc-badge mc-badge-${worst(rows)}`, href: target, title: words, 'aria-label': words },
    h('span', {}, `${num(sum('open'))} mở`), sum('late') > 0 && h('span', {}, ` · ${num(sum('late'))} trễ`),
    shown && shown.median !== null && h('span', {}, ` · ${hours(shown.median)}`));
}

export default [{
  id: 'motcua-steps-diagram',
  pluginPoint: 'cockpit.processDefinition.diagram.plugin',
  priority: 300,
  render: (viewer, { processDefinitionId }) => {
    mayUse('supervision').then((may) => may && get('steps', { definition: keyOf(processDefinitionId) })).then((view) => view
      && byElement(view.rows).forEach((rows, element) => {
      if (viewer.get('elementRegistry').get(element)) {
        viewer.get('overlays').add(element, 'motcua-steps', { position: { top: -14, left: 0 }, html: badge(view, rows) });
      }
    })).catch((e) => console.error('supervision/steps', e));
  }
}, {
  id: 'motcua-steps-tab',
  pluginPoint: 'cockpit.processDefinition.runtime.tab',
  priority: 300,
  properties: { label: 'Nhịp các bước' },
  render: (node, { processDefinitionId }) => {
    const body = h('div', { class: 'mc-tab' });
    node.replaceChildren(body);
    show(body, () => get('steps', { definition: keyOf(processDefinitionId) }), (view) => [table({
      caption: `Các bước của mọi phiên bản; thời gian là giờ làm việc của ${view.days} ngày qua, không kể lúc dừng`,
      rows: view.rows, columns: columns(view), empty: 'Chưa có việc nào ở các bước của mô hình này.'
    })]);
  }
}];

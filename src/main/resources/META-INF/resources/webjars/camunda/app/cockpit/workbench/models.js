// Which version of each folder runs, and what of the analysts' changes was refused and why.
import { h, page, show, get, table, register, button, dialog, mark, num, day, moment } from './ui.js';

const EVERY = 10_000;

const SOURCES = { JAR: 'trong chương trình', DIRECTORY: 'thư mục', MODELER: 'Camunda Modeler' };
const KINDS = { PROCEDURE: 'Thủ tục', BLOCK: 'Khối dùng chung', LAW: 'Tham số pháp luật' };
const LEVELS = { IN_FORCE: 'ok', COMING: 'soon', DRAFT: 'paused', RETIRED: 'done', NONE: 'paused' };
const EVENTS = {
  DEPLOYED: 'Triển khai phiên bản mới', FACTS: 'Đổi thông tin, không có phiên bản mới', REMOVED: 'Đã gỡ khỏi thư mục',
  REFUSED: 'Bị từ chối', REVERTED: 'Đã bỏ thay đổi bị từ chối'
};

const from = (source, by) => [SOURCES[source] || 'trước khi có sổ theo dõi', by && `, ${by}`].filter(Boolean).join('');

function state(row) {
  if (!row.state) {
    return KINDS[row.kind];
  }
  const when = row.state === 'COMING' ? ` từ ${day(row.from)}` : row.state === 'RETIRED' ? ` sau ${day(row.to)}`
    : row.state === 'IN_FORCE' && row.to ? ` đến ${day(row.to)}` : '';
  return mark(LEVELS[row.state], row.stateVi + when);
}

const version = (row) => [row.version ? `Phiên bản ${row.version}` : '', row.deployedAt && h('div', {}, moment(row.deployedAt)),
  h('div', { class: 'mc-quiet' }, from(row.source, row.by)),
  row.aside && h('div', { class: 'mc-mark-soon' }, 'Chưa lưu vào kho mô hình')];

async function history(row) {
  const { body } = dialog(`Lịch sử ${row.folder}`);
  await show(body, () => get('models/history', { folder: row.folder }), (events) => table({
    caption: 'Mới nhất trước', rows: events, sortable: false, empty: 'Chưa có thay đổi nào kể từ khi có sổ theo dõi.',
    columns: [
      { key: 'at', label: 'Lúc', cell: (e) => moment(e.at) },
      { key: 'kind', label: 'Việc', cell: (e) => [EVENTS[e.kind], e.version ? ` (phiên bản ${e.version})` : ''] },
      { key: 'source', label: 'Từ đâu, ai', cell: (e) => from(e.source, e.by) },
      { key: 'first', label: 'Lỗi', cell: (e) => e.findings > 0 && [`${e.findings} lỗi. `, h('span', { class: 'mc-quiet' }, e.first)] }
    ]
  }));
}

const finding = (f) => h('li', { class: 'mc-finding' },
  h('strong', {}, f.message), ' ',
  h('span', { class: 'mc-quiet' }, [f.line > 0 && `dòng ${f.line}`, f.elementName && `“${f.elementName}”`, f.elementId].filter(Boolean).join(', ')),
  h('div', {}, `Cách sửa: ${f.remedy}`),
  h('div', { class: 'mc-quiet' }, `Quy tắc ${f.rule}`));

function refusal(row, opened) {
  const { at, source, by, stands, count, files } = row.refused;
  return h('details', {
    class: 'mc-refusal', 'data-folder': row.folder, open: opened.has(row.folder),
    ontoggle: (event) => opened[event.target.open ? 'add' : 'delete'](row.folder)
  },
  h('summary', {}, h('span', { class: 'mc-code' }, row.folder), `: ${count} lỗi, lúc ${moment(at)}, từ ${from(source, by)}`,
    stands ? '' : ' (đã bỏ thay đổi này)'),
  files.map((file) => [h('h3', { class: 'mc-code' }, file.name), h('ul', {}, file.findings.map(finding))]));
}

function draw(answer, opened) {
  const refused = answer.rows.filter((r) => r.refused);
  return [
    answer.source === 'classpath' ? h('p', {}, 'Nguồn: các tệp đi kèm chương trình.')
      : h('p', {}, 'Nguồn: ', h('span', { class: 'mc-code' }, answer.source),
        '. Tệp lưu xong được kiểm tra và triển khai trong vài giây; tệp có lỗi không làm thay đổi phiên bản đang chạy.'),
    refused.length > 0 && h('section', { 'aria-label': 'Thay đổi bị từ chối' },
      h('h2', {}, `Thay đổi bị từ chối (${refused.length})`), refused.map((row) => refusal(row, opened))),
    table({
      caption: 'Mô hình đang chạy', rows: answer.rows,
      columns: [
        { key: 'name', label: 'Tên', cell: (r) => [r.name, h('div', { class: 'mc-code mc-quiet' }, r.folder)] },
        { key: 'state', label: 'Trạng thái', value: (r) => r.stateVi || KINDS[r.kind], cell: state },
        { key: 'deployedAt', label: 'Đang chạy', cell: version },
        { key: 'running', label: 'Hồ sơ đang giải quyết', numeric: true, cell: (r) => (r.kind === 'LAW' ? '' : num(r.running)) },
        {
          key: 'refused', label: 'Thay đổi bị từ chối', value: (r) => (r.refused ? r.refused.count : 0),
          cell: (r) => r.refused && mark('late', `${r.refused.count} lỗi lúc ${moment(r.refused.at)}`)
        },
        {
          key: 'folder', label: 'Lịch sử', sortable: false,
          cell: (r) => button('Lịch sử', () => history(r), { 'aria-label': `Lịch sử ${r.folder}` })
        }
      ]
    })
  ];
}

export default [register('/workbench', (node) => {
  const { bar, body } = page(node, 'Mô hình đang chạy', 'Thủ tục và khối dùng chung mà hệ thống đang phục vụ');
  const opened = new Set();
  let shown = '';

  /** Draws only when something changed, so that whoever reads or tabs through the page is not disturbed. */
  async function again() {
    const answer = await get('models');
    const text = JSON.stringify(answer);
    if (text !== shown) {
      shown = text;
      const focused = body.contains(document.activeElement) && document.activeElement.getAttribute('aria-label');
      await show(body, async () => answer, (found) => draw(found, opened));
      [...body.querySelectorAll('button')].find((b) => focused && b.getAttribute('aria-label') === focused)?.focus();
    }
  }

  const first = () => show(body, () => get('models'), (answer) => {
    shown = JSON.stringify(answer);
    return draw(answer, opened);
  });
  bar.append(button('Xem lại', first));
  first();
  const timer = setInterval(() => {
    if (!node.isConnected || !body.isConnected) {
      clearInterval(timer);
    } else if (!document.hidden && !document.querySelector('dialog[open]')) {
      again().catch(() => {});
    }
  }, EVERY);
})];

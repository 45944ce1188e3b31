// Dossiers that are not late yet and will be if the work goes on as it went lately.
import { h, page, show, get, table, button, register, agencyFilter, procedureFilter, params, mark, num, moment, hours } from './ui.js';
import { toDossier, pager, rowOf } from './list.js';
import { openReassign } from './reassign.js';

/** One, two or three working days left: colour and words. */
function left(line) {
  if (line.daysLeft <= 0) {
    return mark('late', 'đến hạn hôm nay');
  }
  return mark(line.daysLeft === 1 ? 'late' : line.daysLeft <= 3 ? 'soon' : 'ok', `còn ${line.daysLeft} ngày làm việc`);
}

const first = (line) => line.steps[0];

function proposal(line, again) {
  const step = first(line);
  if (!step || !step.suggestion) {
    return h('span', { class: 'mc-quiet' }, 'không có ai ít việc hơn');
  }
  const s = step.suggestion;
  return h('span', {}, `${s.name} (đang có ${num(s.load)} việc) `,
    button('Giao lại', () => openReassign([step.taskId], again, s.user), { 'aria-label': `Giao lại hồ sơ ${line.code} cho ${s.name}` }));
}

async function draw(found, again) {
  const several = button('Giao lại các việc đã chọn', () => openReassign(list.picked(), again), { disabled: true });
  const list = table({
    caption: `${num(found.total)} hồ sơ có nguy cơ trễ hạn${await rowOf(params())}, còn ít giờ làm việc nhất đứng trước`,
    rows: found.lines, empty: 'Không có hồ sơ nào có nguy cơ trễ hạn.',
    pick: (line) => first(line) && first(line).taskId, onPick: (ids) => { several.disabled = ids.length === 0; },
    columns: [{ key: 'code', label: 'Mã hồ sơ', cell: toDossier }, { key: 'applicant', label: 'Người nộp' },
      { key: 'procedure', label: 'Thủ tục' }, { key: 'agency', label: 'Cơ quan' },
      { key: 'minutesLeft', label: 'Còn lại', value: (r) => r.minutesLeft,
        cell: (r) => h('span', {}, left(r), h('br', {}), h('span', { class: 'mc-quiet' }, hours(r.minutesLeft))) },
      { key: 'promisedAt', label: 'Hẹn trả', cell: (r) => moment(r.promisedAt) },
      { key: 'expectedAt', label: 'Dự kiến xong', cell: (r) => moment(r.expectedAt) },
      { key: 'step', label: 'Đang ở bước', value: (r) => (first(r) ? first(r).name : ''), cell: (r) => (first(r) ? first(r).name : '') },
      { key: 'officer', label: 'Người đang làm', value: (r) => (first(r) ? first(r).officer : ''),
        cell: (r) => (first(r) && first(r).officer) || h('span', { class: 'mc-quiet' }, 'chưa ai nhận') },
      { key: 'suggestion', label: 'Gợi ý giao lại', sortable: false, cell: (r) => proposal(r, again) }]
  });
  return [h('div', { class: 'mc-bar' }, several), list, pager(found),
    h('p', { class: 'mc-quiet' }, 'Dự kiến xong: trung vị thời gian của bước đang làm và các bước thường theo sau, tính trên 200 hồ sơ '
      + 'giải quyết xong gần nhất của thủ tục, không kể thời gian dừng. Hồ sơ đang dừng và hồ sơ đã quá hạn không có trong danh sách này.')];
}

export default [register('/supervision/risk', (node) => {
  const { bar, body } = page(node, 'Nguy cơ trễ hạn', 'Hồ sơ chưa quá hạn nhưng sẽ quá hạn nếu giữ nhịp giải quyết hiện nay');
  bar.append(agencyFilter(), procedureFilter());
  const load = () => show(body, () => get('risk', params()), (found) => draw(found, load));
  load();
})];

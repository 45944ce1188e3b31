// Dossiers that left for another agency, or came from one.
import { h, page, show, get, table, register, agencyFilter, procedureFilter, params, go, num, day, moment } from './ui.js';
import { toDossier, pager, rowOf } from './list.js';

const WAYS = [['OUT', 'Chuyển cơ quan khác'], ['IN', 'Nhận từ cơ quan khác']];

function wayFilter(chosen) {
  const select = h('select', { id: 'mc-way', class: 'mc-input', onchange: () => go({ direction: select.value, page: '' }) },
    WAYS.map(([value, label]) => h('option', { value, selected: value === chosen }, label)));
  return h('label', { class: 'mc-filter', for: 'mc-way' }, 'Chiều ', select);
}

/** The days of the list; choosing others leaves the running week or month. */
function dayFilter(found) {
  const input = (name, label, value) => h('label', { class: 'mc-filter' }, `${label} `, h('input', {
    type: 'date', class: 'mc-input', value, required: true,
    onchange: (e) => e.target.value && go({ from: found.from, to: found.to, [name]: e.target.value, period: '', page: '' })
  }));
  return [input('from', 'Từ ngày', found.from), input('to', 'đến hết ngày', found.to)];
}

const columns = [{ key: 'code', label: 'Mã hồ sơ', cell: toDossier }, { key: 'applicant', label: 'Người nộp' },
  { key: 'procedure', label: 'Thủ tục' }, { key: 'from', label: 'Cơ quan giao' }, { key: 'to', label: 'Cơ quan nhận' },
  { key: 'at', label: 'Chuyển lúc', cell: (r) => moment(r.at) },
  { key: 'status', label: 'Hiện nay' }, { key: 'agencyNow', label: 'Đang ở cơ quan' }];

export default [register('/supervision/moves', (node) => {
  const query = params();
  const { bar, body } = page(node, 'Chuyển cơ quan', 'Hồ sơ chuyển sang cơ quan khác giải quyết và hồ sơ nhận từ cơ quan khác');
  const days = h('span', { class: 'mc-bar' });
  bar.append(agencyFilter(), procedureFilter(), wayFilter(query.direction || 'OUT'), days);
  show(body, () => get('moves', query), async (found) => {
    days.replaceChildren(...dayFilter(found));
    return [table({
      caption: `${found.title}, từ ngày ${day(found.from)} đến hết ngày ${day(found.to)}${await rowOf(query)}: ${num(found.total)} lượt`,
      rows: found.lines, columns, empty: 'Không có hồ sơ nào được chuyển.'
    }), pager(found), h('p', { class: 'mc-quiet' }, 'Từ lúc chuyển, thời hạn và số liệu tiếp theo của hồ sơ tính cho cơ quan nhận. '
      + 'Cơ quan giao chỉ xem được những gì có đến lúc chuyển và trạng thái của hồ sơ sau đó.')];
  });
})];

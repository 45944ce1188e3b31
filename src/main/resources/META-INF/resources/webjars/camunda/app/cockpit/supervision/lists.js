// Employers' lists at the supervisor's agencies: what is under way or stuck comes first, and can be got going again.
import { h, page, show, get, post, table, moment, num, agencyFilter, params, register, errorBox, button, scope } from './ui.js';

const state = (b) => (b.failed ? 'Có dòng lỗi, cần thử lại' : (b.underWay ? 'Đang nộp dở' : (b.valid ? 'Đơn vị chưa bấm nộp'
  : (b.invalid ? 'Đã nộp phần đúng, còn dòng cần sửa' : 'Xong'))));

/** Checks again what failed, then files until nothing waits or nothing moves. */
async function goOn(list, said, again) {
  said.textContent = `Đang nộp tiếp ${list.number}…`;
  try {
    let now = await post(`lists/${list.id}/recheck`);
    for (let left = now.valid + 1; now.valid && now.valid < left;) {
      left = now.valid;
      now = await post(`lists/${list.id}/file`);
    }
    again();
  } catch (error) {
    said.replaceChildren(errorBox(error));
  }
}

function draw(lists, names, again) {
  const place = (b) => names.get(b.agency) || b.agency;
  const said = h('p', { role: 'status' });
  const chosen = params().agency;
  return h('div', {}, said, table({
    caption: 'Danh sách đơn vị đã nạp, danh sách đang dở trước',
    empty: 'Chưa có danh sách nào.',
    rows: lists.filter((b) => !chosen || b.agency === chosen),
    columns: [{ key: 'number', label: 'Danh sách' }, { key: 'agency', label: 'Cơ quan', value: place, cell: place },
      { key: 'procedureName', label: 'Thủ tục' },
      { key: 'createdAt', label: 'Nạp lúc', cell: (b) => moment(b.createdAt) }, { key: 'createdBy', label: 'Người nạp' },
      { key: 'state', label: 'Tình trạng', value: state, cell: (b) => [state(b), ' ', b.underWay && button('Nộp tiếp', () => goOn(b, said, again))].filter(Boolean) },
      ...[['total', 'Số dòng'], ['filed', 'Đã nộp'], ['valid', 'Chờ nộp'], ['invalid', 'Cần sửa'], ['already', 'Đã nộp trước'], ['failed', 'Lỗi']]
        .map(([key, label]) => ({ key, label, numeric: true, cell: (b) => num(b[key]) }))]
  }));
}

function render(node) {
  const { bar, body } = page(node, 'Danh sách đơn vị', 'Danh sách nhiều người do đơn vị sử dụng lao động nộp');
  bar.append(agencyFilter());
  const all = () => show(body, () => Promise.all([get('lists/agencies'), scope()]),
    ([lists, found]) => draw(lists, new Map(found.agencies.map((a) => [a.code, a.name])), all));
  all();
}

export default [register('/supervision/lists', render)];

// What if: the last closed dossiers through changed decisions.
import { h, table, page, register, show, get, url, Refused, num, moment } from './ui.js';
import { send } from '../../common/http.js';

const dong = (amount) => (amount === null ? '' : num(amount));

const signed = (amount) => `${amount > 0 ? '+' : ''}${num(amount)}`;

const differences = (found) => table({
  caption: 'Hồ sơ khác đi', rows: found.differences, empty: 'Không hồ sơ nào khác đi.',
  columns: [
    { key: 'code', label: 'Hồ sơ', cell: (r) => h('span', { class: 'mc-code' }, r.code) },
    { key: 'closedAt', label: 'Đóng lúc', cell: (r) => moment(r.closedAt) },
    { key: 'law', label: 'Luật' },
    { key: 'before', label: 'Đã hưởng (đồng)', numeric: true, cell: (r) => dong(r.before) },
    { key: 'after', label: 'Sẽ hưởng (đồng)', numeric: true, cell: (r) => dong(r.after) },
    { key: 'difference', label: 'Chênh lệch (đồng)', numeric: true, value: (r) => r.after - r.before, cell: (r) => (r.before === null ? '' : signed(r.after - r.before)) },
    { key: 'route', label: 'Đường đi khác', sortable: false, cell: (r) => r.route.map((line) => h('div', {}, line)) }
  ],
  foot: found.differences.length > 0 && {
    code: `${num(found.computed)} hồ sơ có tiền`, before: found.before, after: found.after, route: []
  }
});

const unknown = (found) => found.unknown.length > 0 && table({
  caption: 'Hồ sơ không chạy lại được', rows: found.unknown, columns: [
    { key: 'code', label: 'Hồ sơ', cell: (r) => h('span', { class: 'mc-code' }, r.code) },
    { key: 'why', label: 'Vì sao' }
  ]
});

const answer = (found) => [
  h('p', { role: 'status' }, `Đã chạy lại ${num(found.looked)} hồ sơ đóng gần nhất của «${found.name}» với ${found.source}: `
    + `${num(found.computed)} tính lại tiền, ${num(found.checked)} kiểm tra lại, ${num(found.differences.length)} khác đi, `
    + `${num(found.unknown.length)} không chạy lại được. Tổng chênh lệch ${signed(found.after - found.before)} đồng. Không ghi gì vào hồ sơ.`),
  differences(found), unknown(found)
];

function form(models, body) {
  const slug = h('select', { class: 'mc-input', id: 'mc-slug', required: true },
    models.filter((m) => !m.block).map((m) => h('option', { value: m.key }, m.name)));
  const last = h('input', { class: 'mc-input', id: 'mc-last', type: 'number', min: '1', max: '500', value: '100', required: true });
  const files = h('input', { class: 'mc-input', id: 'mc-files', type: 'file', accept: '.dmn', multiple: true });
  const field = (label, input) => h('p', {}, h('label', { for: input.id }, `${label} `), input);
  return h('form', {
    class: 'mc-lines',
    onsubmit: (event) => {
      event.preventDefault();
      const wish = new FormData();
      wish.append('slug', slug.value);
      wish.append('last', last.value);
      [...files.files].forEach((file) => wish.append('files', file));
      show(body, () => send('POST', url('what-if'), wish), answer);
    }
  }, field('Thủ tục', slug), field('Số hồ sơ đóng gần nhất', last),
  field('Tệp quyết định đã sửa (.dmn, gồm cả bảng tham số luật); để trống thì hỏi bản đang chạy', files),
  h('button', { type: 'submit', class: 'mc-button mc-primary' }, 'Chạy lại'));
}

export default [register('/workbench/what-if', (node) => {
  const { bar, body } = page(node, 'Nếu đổi quyết định thì sao', 'Hồ sơ đã đóng nào sẽ có số tiền hoặc đường đi khác');
  const place = h('div', {});
  bar.append(place);
  show(place, () => get('versions'), (found) => {
    if (!found.models.some((m) => !m.block)) {
      throw new Refused('Chưa có thủ tục nào đang chạy.');
    }
    return form(found.models, body);
  });
})];

// A running or closed dossier as a scenario file, with invented people.
import { h, page, register, url } from './ui.js';
import { download } from '../../common/http.js';

async function save(code, said) {
  said.replaceChildren('Đang ghi…');
  try {
    await download('GET', url(`dossiers/${encodeURIComponent(code)}/scenario`), `recorded-${code.toLowerCase().replaceAll('.', '-')}.yaml`);
    said.replaceChildren('Đã tải. Lưu tệp vào processes/<thủ tục>/scenarios/ rồi chạy thử.');
  } catch (e) {
    said.replaceChildren(e.message);
  }
}

export default [register('/workbench/record', (node) => {
  const { body } = page(node, 'Ghi kịch bản', 'Lấy một hồ sơ làm kịch bản thử; họ tên, số định danh, tài khoản được thay bằng dữ liệu đặt ra');
  const code = h('input', { id: 'mc-record-code', class: 'mc-input', required: true, maxlength: '40', placeholder: 'G12.01.001-20261122-0000001' });
  const said = h('p', { role: 'status' });
  body.append(h('form', {
    onsubmit: (event) => {
      event.preventDefault();
      save(code.value.trim(), said);
    }
  }, h('label', { for: 'mc-record-code' }, 'Mã hồ sơ '), code, ' ', h('button', { type: 'submit', class: 'mc-button' }, 'Tải kịch bản')), said);
})];

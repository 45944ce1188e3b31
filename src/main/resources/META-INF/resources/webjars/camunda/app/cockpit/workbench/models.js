// Which version of each folder runs.
import { page, show, get, table, register } from './ui.js';

export default [register('/workbench', (node) => {
  const { body } = page(node, 'Mô hình đang chạy', 'Thủ tục và khối dùng chung mà hệ thống đang phục vụ');
  show(body, () => get('models'), (models) => table({
    caption: 'Mô hình đang chạy',
    columns: [
      { key: 'name', label: 'Tên' },
      { key: 'slug', label: 'Thư mục' }
    ],
    rows: models
  }));
})];

// The analysts' pages in the order of the menu; the only place that names them.
export const ROUTES = [
  { path: '/workbench', label: 'Mô hình đang chạy' },
  { path: '/workbench/versions', label: 'Phiên bản và hồ sơ đang chạy' },
  { path: '/workbench/what-if', label: 'Nếu đổi quyết định thì sao' },
  { path: '/workbench/record', label: 'Ghi kịch bản' },
  { path: '/workbench/law', label: 'Tham số pháp luật' }
];

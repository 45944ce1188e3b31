// The supervisors' pages in the order of the menu; the only place that names them.
export const ROUTES = [
  { path: '/supervision', label: 'Tổng quan' },
  { path: '/supervision/risk', label: 'Nguy cơ trễ hạn' },
  { path: '/supervision/dossier', label: 'Tra cứu hồ sơ' },
  { path: '/supervision/moves', label: 'Chuyển cơ quan' },
  { path: '/supervision/incidents', label: 'Sự cố' },
  { path: '/supervision/lists', label: 'Danh sách đơn vị' },
  { path: '/supervision/absences', label: 'Vắng mặt, làm thay' },
  { path: '/supervision/report', label: 'Báo cáo kỳ' },
  { path: '/supervision/books', label: 'Sổ theo dõi' },
  { path: '/supervision/calendar', label: 'Lịch làm việc' }
];

export { currentPath, params, href } from '../common/address.js';

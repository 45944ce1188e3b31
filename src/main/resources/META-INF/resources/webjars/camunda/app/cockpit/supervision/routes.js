// The supervisors' pages in the order of the menu; the only place that names them.
export const ROUTES = [
  { path: '/supervision', label: 'Tổng quan' },
  { path: '/supervision/risk', label: 'Nguy cơ trễ hạn' },
  { path: '/supervision/dossier', label: 'Tra cứu hồ sơ' },
  { path: '/supervision/incidents', label: 'Sự cố' },
  { path: '/supervision/absences', label: 'Vắng mặt, làm thay' },
  { path: '/supervision/report', label: 'Báo cáo kỳ' },
  { path: '/supervision/books', label: 'Sổ theo dõi' },
  { path: '/supervision/calendar', label: 'Lịch làm việc' }
];

/** The page in the address, without its filters. */
export const currentPath = () => location.hash.slice(1).split('?')[0].replace(/\/$/, '');

/** The filters in the address: they can be kept and passed on. */
export const params = () => Object.fromEntries(new URLSearchParams(location.hash.split('?')[1] || ''));

/** The address of a page with filters; empty ones are left out. */
export function href(path, filters) {
  const kept = Object.entries(filters || {}).filter(([, value]) => value !== undefined && value !== null && value !== '');
  return `#${path}${kept.length ? '?' + new URLSearchParams(kept) : ''}`;
}

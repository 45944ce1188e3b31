// The address of a page of ours inside Cockpit.

/** The page in the address, without its filters. */
export const currentPath = () => location.hash.slice(1).split('?')[0].replace(/\/$/, '');

/** The filters in the address: they can be kept and passed on. */
export const params = () => Object.fromEntries(new URLSearchParams(location.hash.split('?')[1] || ''));

/** The address of a page with filters; empty ones are left out. */
export function href(path, filters) {
  const kept = Object.entries(filters || {}).filter(([, value]) => value !== undefined && value !== null && value !== '');
  return `#${path}${kept.length ? '?' + new URLSearchParams(kept) : ''}`;
}

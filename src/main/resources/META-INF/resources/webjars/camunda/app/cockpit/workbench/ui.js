// What every page of the analysts is made of; drawn with the same parts as the supervisors' pages.
import { area } from '../common/area.js';
import { ROUTES } from './routes.js';

export { h, svg, pairs, link, button, Refused, num, pct, hours, day, moment, today, table, dialog, params, href, show, errorBox,
  mark } from '../supervision/ui.js';

export const { url, get, post, register, page } = area('workbench', 'Mô hình', ROUTES);

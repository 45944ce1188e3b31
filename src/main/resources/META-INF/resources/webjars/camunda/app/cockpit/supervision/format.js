// Numbers and dates the way a Vietnamese office writes them, always in Vietnam's time.
import { now } from '../../common/http.js';

const ZONE = 'Asia/Ho_Chi_Minh';
const whole = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 0 });
const tenth = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });
const dayFormat = new Intl.DateTimeFormat('vi-VN', { timeZone: ZONE, day: '2-digit', month: '2-digit', year: 'numeric' });
const timeFormat = new Intl.DateTimeFormat('vi-VN', { timeZone: ZONE, hour: '2-digit', minute: '2-digit', hour12: false });

const isoFormat = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, day: '2-digit', month: '2-digit', year: 'numeric' });

const missing = (value) => value === null || value === undefined || value === '';

/** Today in Vietnam as a date field takes it, 2026-07-20, by the server's clock: the only place where pages ask for the time. */
export const today = () => isoFormat.format(now());

/** 1.234 */
export const num = (value) => (missing(value) ? '' : whole.format(value));

/** A share between 0 and 1 as "98,5%"; nothing when there is nothing to divide by. */
export const pct = (share) => (missing(share) ? '' : `${tenth.format(share * 100)}%`);

/** Working minutes as "12,5 giờ". */
export const hours = (minutes) => (missing(minutes) ? '' : `${tenth.format(minutes / 60)} giờ`);

/** 20/07/2026, of a day ("2026-07-20") or a moment. */
export function day(value) {
  if (missing(value)) {
    return '';
  }
  const plain = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  return plain ? `${plain[3]}/${plain[2]}/${plain[1]}` : dayFormat.format(new Date(value));
}

/** 09:30 20/07/2026 */
export const moment = (value) => (missing(value) ? '' : `${timeFormat.format(new Date(value))} ${day(value)}`);

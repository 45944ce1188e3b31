// A year as twelve small tables; colours come with letters and a legend.
import { h } from './ui.js';

const WEEKDAYS = ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'];
const NAMES = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
const iso = (year, month, date) => `${year}-${String(month + 1).padStart(2, '0')}-${String(date).padStart(2, '0')}`;

function kind(weeklyOff, entry) {
  if (entry && entry.kind === 'WORKING') {
    return { css: 'mc-cal-working', letter: 'L', words: 'Làm bù' };
  }
  if (entry) {
    return entry.status === 'PROVISIONAL' ? { css: 'mc-cal-expected', letter: 'D', words: 'Nghỉ, dự kiến' }
      : { css: 'mc-cal-off', letter: 'N', words: 'Nghỉ' };
  }
  return weeklyOff ? { css: 'mc-cal-week', letter: '', words: 'Nghỉ hằng tuần' } : { css: '', letter: '', words: 'Làm việc' };
}

function cell(year, month, date, weeklyOff, entries, edit) {
  const at = iso(year, month, date);
  const entry = entries.get(at);
  const is = kind(weeklyOff, entry);
  const words = `${date}/${month + 1}: ${is.words}${entry ? `, ${entry.name}` : ''}`;
  const shown = [String(date), is.letter && h('sup', {}, is.letter)];
  return h('td', { class: is.css, title: words }, edit
    ? h('button', { type: 'button', 'aria-label': `Sửa ngày ${words}`, onclick: () => edit(at) }, shown) : shown);
}

function month(year, week, index, entries, edit) {
  const offset = (new Date(Date.UTC(year, index, 1)).getUTCDay() + 6) % 7;
  const length = new Date(Date.UTC(year, index + 1, 0)).getUTCDate();
  const cells = Array.from({ length: 42 }, (unused, i) => {
    const date = i - offset + 1;
    return date < 1 || date > length ? h('td', {}) : cell(year, index, date, week.includes(NAMES[i % 7]), entries, edit);
  });
  const weeks = Array.from({ length: Math.ceil((offset + length) / 7) }, (unused, w) => h('tr', {}, cells.slice(w * 7, w * 7 + 7)));
  return h('table', { class: 'mc-cal' }, h('caption', {}, `Tháng ${index + 1}`),
    h('thead', {}, h('tr', {}, WEEKDAYS.map((d) => h('th', { scope: 'col' }, d)))), h('tbody', {}, weeks));
}

const legend = () => h('p', { class: 'mc-cal-legend' },
  [['mc-cal-off', 'N', 'ngày nghỉ đã công bố'], ['mc-cal-expected', 'D', 'ngày nghỉ dự kiến, chưa công bố'],
    ['mc-cal-working', 'L', 'thứ Bảy làm bù'], ['mc-cal-week', '', 'nghỉ hằng tuần']]
    .map(([css, letter, words]) => h('span', {}, h('span', { class: `mc-cal-key ${css}` }, letter || '\u00a0'), ` ${words}`)));

/** edit(date): what a click on a day does; without it the year is only shown. */
export function months(year, edit) {
  const entries = new Map(year.days.map((d) => [d.date, d]));
  return h('div', {}, legend(), h('div', { class: 'mc-cal-year' },
    Array.from({ length: 12 }, (unused, i) => month(year.year, year.week.days, i, entries, edit))));
}

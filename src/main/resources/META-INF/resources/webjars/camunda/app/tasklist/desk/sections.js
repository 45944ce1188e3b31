// What the panel only shows: who, what is asked, findings, amounts, history.
import { h, pairs, button } from './dom.js';

/** One foldable part of the panel. */
export const part = (id, title, open, ...content) => h('details', { id: `mc-${id}`, class: 'mc-part', open, 'data-open': String(open) },
  h('summary', {}, title), ...content);

export const head = (d) => h('header', { class: 'mc-head' },
  h('div', { class: 'mc-head-line' }, h('span', { class: 'mc-code' }, d.code), h('span', { class: 'mc-status' }, d.status)),
  h('h3', {}, d.procedure),
  h('div', { class: 'mc-quiet' }, d.facts),
  d.deadline && h('div', { class: `mc-deadline mc-${d.deadline.level}` },
    h('strong', {}, d.deadline.title, ' ', d.deadline.at), d.deadline.words && h('span', {}, d.deadline.words)));

/** Why nobody has a task: the machine waits for a figure of the law. */
export const standsStill = (d) => d.standsStill.map(waiting);

export const waiting = (w) => h('section', { class: 'mc-stands-still', role: 'status' },
  h('strong', {}, w.title), h('p', {}, w.what), h('p', {}, w.calm), h('p', {}, w.told), h('p', { class: 'mc-quiet' }, w.clock));

export const applicant = (d) => part('applicant', 'Người nộp', true, pairs(d.applicant));

export const asked = (d) => d.groups.length > 0 && part('asked', 'Nội dung hồ sơ', true,
  d.groups.map((g) => h('div', { class: 'mc-group' }, g.title && h('h4', {}, g.title), pairs(g.fields),
    (g.tables || []).map(table))));

const table = (t) => h('div', { class: 'mc-scroll' }, h('table', { class: 'mc-table' }, h('caption', {}, t.title),
  h('thead', {}, h('tr', {}, t.columns.map((c) => h('th', { scope: 'col' }, c)))),
  h('tbody', {}, t.rows.map((r) => h('tr', {}, r.map((c) => h('td', {}, c)))))));

export function findings(d, context) {
  const again = d.may.recheck && button('Kiểm tra lại', context.reload);
  const count = d.findings.length;
  return part('findings', count ? `Điểm cần xem (${count})` : 'Kiểm tra tự động: không có điểm nào', true,
    h('ul', { class: 'mc-findings' }, d.findings.map((f) => h('li', { class: f.overruled ? 'mc-overruled' : '' },
      h('div', {}, f.where && h('strong', {}, f.where, ': '), f.message),
      h('div', { class: 'mc-quiet' }, [f.legalBasis, f.verdict].filter(Boolean).join(' · '))))),
    again);
}

export const benefit = (d) => d.benefit && (d.benefit.lines.length || d.benefit.basis) && part('benefit', d.benefit.lines.length ? 'Số tiền tính được' : 'Căn cứ giải quyết', true,
  d.benefit.lines.length > 0 && h('table', { class: 'mc-table mc-money' },
    h('tbody', {}, d.benefit.lines.map((l) => h('tr', {},
      h('td', {}, l.label, l.formula && h('div', { class: 'mc-formula' }, l.formula)), h('td', { class: 'mc-amount' }, l.amount)))),
    h('tfoot', {}, h('tr', {}, h('th', { scope: 'row' }, 'Tổng cộng'), h('td', { class: 'mc-amount' }, d.benefit.total)))),
  d.benefit.basis && h('p', { class: 'mc-quiet' }, d.benefit.basis));

export const history = (d) => part('history', `Quá trình xử lý (${d.history.length})`, false,
  h('ol', { class: 'mc-history' }, d.history.map((e) => h('li', {},
    h('span', { class: 'mc-quiet' }, e.at), h('div', {}, e.what), e.who && h('div', { class: 'mc-quiet' }, e.who)))));

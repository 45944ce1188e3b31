// The legal report of a period: what came in and what became of it, with the same table as XLSX and PDF.
import { h, page, show, get, url, params, go, href, num, day, moment, today, agencyFilter, procedureFilter, register } from './ui.js';

const pad = (n) => String(n).padStart(2, '0');
const iso = (y, m, d) => `${y}-${pad(m)}-${pad(d)}`;
const lastDay = (y, m) => new Date(Date.UTC(y, m, 0)).getUTCDate();

/** Months, quarters and years that ended or run: { label, from, to }. */
function periods() {
  const [year, month] = today().split('-').map(Number);
  const quarter = Math.ceil(month / 3);
  const months = [0, 1].map((back) => new Date(Date.UTC(year, month - 1 - back, 1)))
    .map((d) => [d.getUTCFullYear(), d.getUTCMonth() + 1])
    .map(([y, m]) => ({ label: `Tháng ${m}/${y}`, from: iso(y, m, 1), to: iso(y, m, lastDay(y, m)) }));
  const quarters = [0, 1].map((back) => (year * 4 + quarter - 1 - back)).map((n) => [Math.floor(n / 4), (n % 4) + 1])
    .map(([y, q]) => ({ label: `Quý ${q}/${y}`, from: iso(y, q * 3 - 2, 1), to: iso(y, q * 3, lastDay(y, q * 3)) }));
  return [...months, ...quarters, ...[year, year - 1].map((y) => ({ label: `Năm ${y}`, from: iso(y, 1, 1), to: iso(y, 12, 31) }))];
}

function chosen() {
  const asked = params();
  const now = periods()[0];
  return { from: asked.from || now.from, to: asked.to || now.to, agency: asked.agency, procedure: asked.procedure };
}

function periodForm(query) {
  const from = h('input', { type: 'date', id: 'mc-from', class: 'mc-input', value: query.from, required: true });
  const to = h('input', { type: 'date', id: 'mc-to', class: 'mc-input', value: query.to, required: true });
  const quick = h('select', {
    id: 'mc-period', class: 'mc-input', onchange: () => {
      const found = periods()[Number(quick.value)];
      found && go({ from: found.from, to: found.to });
    }
  }, h('option', { value: '' }, 'Kỳ khác'), periods().map((p, i) =>
    h('option', { value: String(i), selected: p.from === query.from && p.to === query.to }, p.label)));
  return h('form', {
    class: 'mc-bar', onsubmit: (event) => {
      event.preventDefault();
      go({ from: from.value, to: to.value });
    }
  }, h('label', { class: 'mc-filter', for: 'mc-period' }, 'Kỳ ', quick),
  h('label', { class: 'mc-filter', for: 'mc-from' }, 'Từ ngày ', from),
  h('label', { class: 'mc-filter', for: 'mc-to' }, 'đến hết ngày ', to),
  h('button', { type: 'submit', class: 'mc-button' }, 'Xem'));
}

const file = (path, label, query) => h('a', { class: 'mc-button', href: url(path, query), target: '_blank', rel: 'noopener' }, label);

function heads(columns) {
  const groups = [];
  columns.forEach((c) => {
    const last = groups[groups.length - 1];
    last && last.label === c.group ? last.width++ : groups.push({ label: c.group, width: 1 });
  });
  return h('thead', {},
    h('tr', {}, h('th', { scope: 'col', rowspan: 2 }, 'Cơ quan, thủ tục'), h('th', { scope: 'col', rowspan: 2 }, 'Kênh'),
      groups.map((g) => h('th', { scope: 'colgroup', colspan: g.width, class: 'mc-report-group' }, g.label))),
    h('tr', {}, columns.map((c) => h('th', { scope: 'col', class: 'mc-number mc-report-head' }, c.label))));
}

const WAYS = { TAKEN_OVER: 'IN', HANDED_OVER: 'OUT' };

/** What moved between agencies opens its list. */
function figure(column, value, row, asked) {
  const direction = WAYS[column.name];
  return direction && value > 0 ? h('a', {
    href: href('/supervision/moves', { ...asked, direction, at: row.agency, procedure: row.slug || asked.procedure, channel: row.channelName }),
    'aria-label': `${column.label}, ${row.procedure}: ${num(value)} lượt`
  }, num(value)) : num(value);
}

function line(columns, row, asked) {
  return h('tr', { class: row.sum && 'mc-report-sum' }, h('th', { scope: 'row' }, row.procedure), h('td', { class: 'mc-report-channel' }, row.channel),
    row.values.map((value, i) => h('td', { class: `mc-number${columns[i].sum ? ' mc-report-of' : ''}` }, figure(columns[i], value, row, asked))));
}

function sections(answer, asked) {
  const names = [...new Map(answer.rows.map((row) => [row.agency, row.agencyName]))];
  return names.map(([code, name]) => h('tbody', {},
    h('tr', { class: 'mc-report-agency' }, h('th', { scope: 'rowgroup', colspan: answer.columns.length + 2 }, `${name} (${code})`)),
    answer.rows.filter((row) => row.agency === code).map((row) => line(answer.columns, row, asked))));
}

function draw(answer, asked) {
  const caption = `Từ ngày ${day(answer.from)} đến hết ngày ${day(answer.to)}, đơn vị tính: hồ sơ`;
  return [
    h('h2', {}, answer.agency),
    answer.rows.length === 0 && h('p', {}, 'Trong kỳ không có hồ sơ nào.'),
    answer.rows.length > 0 && h('div', { class: 'mc-scroll', tabindex: '0', role: 'region', 'aria-label': caption },
      h('table', { class: 'mc-table mc-report' }, h('caption', {}, caption), heads(answer.columns), sections(answer, asked),
        h('tfoot', {}, answer.totals.map((row) => line(answer.columns, row, asked))))),
    h('p', { class: 'mc-quiet' }, 'Kỳ trước chuyển sang + nhận trong kỳ + nhận từ cơ quan khác = đã giải quyết + kết thúc khác + đang giải quyết. ',
      'Thời gian chờ bổ sung không tính; phải bổ sung quá một lần tính là quá hạn. Từ chối gồm cả không tiếp nhận.'),
    answer.moved > 0 && h('p', { class: 'mc-quiet' }, `Trong kỳ có ${num(answer.moved)} lượt chuyển hồ sơ giữa các cơ quan cùng có trong báo cáo này; `
      + 'mỗi lượt được tính ở cả cơ quan giao và cơ quan nhận.'),
    h('p', { class: 'mc-quiet' }, `Hồ sơ đang giải quyết được xét lúc ${moment(answer.asOf)}.`)
  ];
}

function render(node) {
  const query = chosen();
  const { bar, body } = page(node, 'Báo cáo kỳ', 'Tình hình, kết quả giải quyết thủ tục hành chính');
  bar.append(agencyFilter(), procedureFilter(), periodForm(query), file('report.xlsx', 'Tải XLSX', query),
    file('report.pdf', 'Mở PDF', query));
  show(body, () => get('report', query), (answer) => draw(answer, { from: query.from, to: query.to, agency: query.agency, procedure: query.procedure }));
}

export default [register('/supervision/report', render)];

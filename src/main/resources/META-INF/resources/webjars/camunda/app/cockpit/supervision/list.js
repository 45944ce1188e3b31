// The dossiers behind a number, fifty at a time.
import { h, page, show, get, table, register, agencyFilter, procedureFilter, params, href, go, scope, mark, num, day, moment, hours }
  from './ui.js';

/** The dossier's own page. */
export const toDossier = (line) => h('a', { class: 'mc-code', href: href('/supervision/dossier', { code: line.code }) }, line.code);

/** What people have to do, each with who. */
export const stepsOf = (line) => line.steps.map((s) => h('div', {}, s.name, ' ',
  h('span', { class: 'mc-quiet' }, s.officer ? `(${s.officer})` : '(chưa ai nhận)')));

/** ", riêng BHXH …" when the number was of one row of a table by agency. */
export async function rowOf({ at }) {
  const one = at && (await scope()).agencies.find((a) => a.code === at);
  return one ? `, riêng ${one.name}` : '';
}

/** Earlier and later pages of a list. */
export function pager(found) {
  const last = Math.max(0, Math.ceil(found.total / found.size) - 1);
  if (last === 0) {
    return null;
  }
  const to = (p, label) => h('button', { type: 'button', class: 'mc-button', disabled: p < 0 || p > last || p === found.page,
    onclick: () => go({ page: p || '' }) }, label);
  return h('nav', { class: 'mc-bar', 'aria-label': 'Các trang của danh sách' }, to(0, 'Trang đầu'), to(found.page - 1, 'Trang trước'),
    h('span', {}, `Trang ${num(found.page + 1)} trên ${num(last + 1)}`), to(found.page + 1, 'Trang sau'));
}

const ENDED = ['SOLVED', 'RETURNED', 'RECEIVED', 'PUNCTUAL', 'UNPUNCTUAL'];

function columns(figure) {
  return [{ key: 'code', label: 'Mã hồ sơ', cell: toDossier },
    { key: 'applicant', label: 'Người nộp' }, { key: 'procedure', label: 'Thủ tục' }, { key: 'agency', label: 'Cơ quan' },
    { key: 'words', label: 'Tình trạng', value: (r) => r.minutesLeft, cell: (r) => mark(r.level, r.words) },
    { key: 'receivedAt', label: 'Nhận ngày', cell: (r) => day(r.receivedAt) },
    { key: 'promisedAt', label: 'Hẹn trả', cell: (r) => moment(r.promisedAt) },
    ENDED.includes(figure)
      ? { key: 'finishedAt', label: figure === 'RETURNED' ? 'Trả lúc' : 'Xong lúc',
        cell: (r) => moment(figure === 'RETURNED' ? r.returnedAt : r.finishedAt) }
      : { key: 'minutesLeft', label: 'Giờ làm việc còn lại', numeric: true, cell: (r) => (r.level === 'paused' ? '' : hours(r.minutesLeft)) },
    { key: 'steps', label: 'Đang ở bước', sortable: false, cell: stepsOf }];
}

/** Words of the period, behind the figure's name. */
const TITLES = { WEEK: 'tuần này', MONTH: 'tháng này' };

export default [register('/supervision/list', (node) => {
  const query = params();
  const { bar, body } = page(node, 'Danh sách hồ sơ', 'Những hồ sơ tạo nên con số bạn vừa chọn');
  bar.append(agencyFilter(), procedureFilter());
  show(body, () => get('list', query), async (found) => {
    const title = ENDED.includes(query.figure) ? `${found.title}, ${TITLES[query.period] || TITLES.MONTH}` : found.title;
    node.querySelector('h1').replaceChildren(title);
    return [table({ caption: `${title}${await rowOf(query)}: ${num(found.total)} hồ sơ`, rows: found.lines, columns: columns(query.figure),
      empty: 'Không có hồ sơ nào.' }), pager(found)];
  });
})];

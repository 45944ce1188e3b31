// The tracking book (form 07): how long it is, its volumes on paper, its sheet. For Cockpit's page and Tasklist's dialog.
import { h, button } from './dom.js';
import { download } from './http.js';

const whole = new Intl.NumberFormat('vi-VN');

/** Lines of a volume on paper. */
const VOLUME = 1000;

function print(label, address, said, failed) {
  const node = button(label, async () => {
    node.disabled = true;
    said.replaceChildren(h('p', { class: 'mc-quiet', role: 'status' }, 'Đang lập sổ…'));
    try {
      await download('POST', address, 'so-theo-doi.pdf');
      said.replaceChildren(h('p', { class: 'mc-quiet', role: 'status' }, 'Đã lập sổ và tải về. Mở lại sổ để thấy bản vừa in.'));
    } catch (e) {
      said.replaceChildren(failed(e));
    }
    node.disabled = false;
  });
  return node;
}

/** What was printed before, whatever its period; printed again it is the same paper. */
const printed = (rows, address) => rows.length > 0 && h('details', { class: 'mc-part' },
  h('summary', {}, `Sổ đã in (${rows.length})`),
  h('div', { class: 'mc-scroll' }, h('table', { class: 'mc-table' },
    h('thead', {}, h('tr', {}, ['Số', 'Kỳ', 'Quyển', 'Hồ sơ', 'In lúc', 'Người in', ''].map((t) => h('th', { scope: 'col' }, t)))),
    h('tbody', {}, rows.map((b) => h('tr', {}, h('td', {}, b.number), h('td', {}, b.period), h('td', {}, b.volume || 'cả sổ'),
      h('td', {}, whole.format(b.dossiers)), h('td', {}, b.at), h('td', {}, b.by),
      h('td', {}, h('a', { class: 'mc-button', href: address('printed.pdf', { number: b.number }), download: '', 'aria-label': `In lại sổ số ${b.number}` }, 'In lại'))))))));

/**
 * @param {{dossiers: number, volumes: number, printed: object[]}} size
 * @param {(path: string, more: object) => string} address of book.pdf and book.xlsx with the chosen agency and period
 * @param {(e: Error) => Node} failed says what was refused
 */
export function book(size, address, failed) {
  const said = h('div', {});
  const one = size.volumes === 1;
  const lines = (v) => `dòng ${whole.format((v - 1) * VOLUME + 1)}–${whole.format(Math.min(v * VOLUME, size.dossiers))}`;
  return [
    h('p', {}, 'Trong kỳ cơ quan đã nhận ', h('strong', {}, whole.format(size.dossiers)), ' hồ sơ.',
      !one && ` Sổ in thành ${size.volumes} quyển.`),
    h('p', { class: 'mc-actions' }, Array.from({ length: size.volumes }, (_, i) => i + 1).flatMap((v) => [
      print(one ? 'In sổ (PDF, có số)' : `In quyển ${v} (${lines(v)})`, address('book.pdf', { volume: v }), said, failed), ' ']),
    h('a', { class: 'mc-button', href: address('book.xlsx', {}), download: '' }, 'Tải bảng tính (XLSX)')), said,
    printed(size.printed, address),
    h('p', { class: 'mc-quiet' }, 'Bản in được cấp số và có mã QR để kiểm tra; bảng tính là bản làm việc. Sổ chứa tên, địa chỉ và '
      + 'số điện thoại của người nộp: chỉ dùng trong cơ quan.')
  ];
}

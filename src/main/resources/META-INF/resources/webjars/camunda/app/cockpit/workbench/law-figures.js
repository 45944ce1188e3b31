// Entering the next figures of a table: a sheet with the rows of the last ones, checked by the server before anything
// changes; then the table's file to save in the repository, or deployed at once where the installation allows it.
import { h, get, post, button, errorBox, mark } from './ui.js';

const SURE = [['HIGH', 'Cao: chép từ chính văn bản'], ['MEDIUM', 'Trung bình: một nguồn, cần xác nhận'], ['LOW', 'Thấp: chưa thấy văn bản, cần xác nhận']];

const shown = (cell) => cell.replaceAll('"', '');

const input = (label, more) => h('input', { class: 'mc-input', 'aria-label': label, autocomplete: 'off', ...more });

/** Cells of a spreadsheet, pasted from the cell that has the focus on: columns by tab, rows by line. */
function paste(event, cells, row, column) {
  const lines = event.clipboardData.getData('text').replace(/\r/g, '').replace(/\n$/, '').split('\n').map((l) => l.split('\t'));
  if (lines.length > 1 || lines[0].length > 1) {
    event.preventDefault();
    lines.forEach((line, i) => line.forEach((text, k) => {
      const cell = cells[row + i] && cells[row + i][column + k];
      if (cell) {
        cell.value = text.trim();
      }
    }));
  }
}

function grid(sheet) {
  const body = h('tbody', {});
  const cells = [];
  function add(values, before) {
    const number = cells.length;
    const line = sheet.columns.map((column, i) => input(`${column.label}, dòng ${number + 1}`, {
      value: shown(values[i] || ''), size: i < sheet.conditions ? 14 : 16, onpaste: (event) => paste(event, cells, number, i)
    }));
    cells.push(line);
    body.append(h('tr', {}, line.map((cell, i) => h('td', {}, cell, i >= sheet.conditions && before[i - sheet.conditions]
      && h('span', { class: 'mc-quiet' }, ` trước: ${shown(before[i - sheet.conditions]).replace('.', ',')}`)))));
  }
  sheet.rows.forEach((row, i) => add(row, sheet.before[i]));
  if (!sheet.rows.length) {
    add([], []);
  }
  const node = h('div', { class: 'mc-scroll', tabindex: '0', role: 'region', 'aria-label': 'Số liệu mới' }, h('table', { class: 'mc-table' },
    h('caption', {}, 'Số liệu mới (dán được nhiều ô từ bảng tính; số lẻ sau dấu phẩy)'),
    h('thead', {}, h('tr', {}, sheet.columns.map((c) => h('th', { scope: 'col' }, c.label)))), body));
  return {
    node: [node, h('p', {}, button('Thêm dòng', () => add([], [])))],
    rows: () => cells.map((line) => line.map((cell) => cell.value.trim())).filter((line) => line.slice(sheet.conditions).some(Boolean) || (sheet.before.some((b) => b.length) && line.some(Boolean)))
  };
}

function save(name, text) {
  const link = h('a', { href: URL.createObjectURL(new Blob([text], { type: 'application/xml' })), download: name });
  document.body.append(link);
  link.click();
  link.remove();
}

const problems = (found) => h('div', { class: 'mc-problem', role: 'alert' }, h('p', {}, 'Chưa nhận được:'), h('ul', {},
  found.problems.map((p) => h('li', {}, p.row ? `Dòng ${p.row}: ` : '', p.message)),
  found.findings.map((f) => h('li', {}, `${f.message} ${f.remedy}`))));

function preview(e, found, mayDeploy, typed, done) {
  const looked = h('input', { type: 'checkbox', id: 'mc-law-looked' });
  const said = h('div', {});
  const send = button('Triển khai ngay', async () => {
    send.disabled = true;
    said.replaceChildren(h('p', { class: 'mc-quiet', role: 'status' }, 'Đang triển khai, cổng kiểm tra xem lại toàn bộ mô hình…'));
    try {
      await post(`law/${e.law.name}/figures`, { ...typed, sure: looked.checked });
      done();
    } catch (error) {
      said.replaceChildren(errorBox(error));
      send.disabled = false;
    }
  }, { class: 'mc-button mc-primary' });
  return [
    h('p', { class: 'mc-done', role: 'status' }, 'Cổng kiểm tra nhận số liệu này. Sau khi triển khai:'),
    h('ul', {}, found.changes.map((c) => h('li', {}, c))),
    found.doubts.length > 0 && h('div', {}, h('p', {}, mark('soon', 'Các số khác hẳn lần trước, hãy so lại với văn bản:')),
      h('ul', {}, found.doubts.map((d) => h('li', {}, d))), h('p', {}, looked, ' ', h('label', { for: 'mc-law-looked' }, 'Tôi đã so từng số với văn bản'))),
    said,
    h('p', {}, mayDeploy && send, ' ', button(`Tải tệp ${found.fileName}`, () => save(found.fileName, found.file))),
    h('p', { class: 'mc-quiet' }, mayDeploy
      ? `Triển khai xong số liệu có hiệu lực ngay trên mọi máy chủ, lịch sử ghi tên bạn. Lưu cả tệp vào kho mô hình (processes/_law/${found.fileName}) để lần phát hành sau vẫn có.`
      : `Hệ thống này nhận số liệu từ kho mô hình: lưu tệp vào processes/_law/${found.fileName}, hoặc gửi người giữ kho. Chuyên viên quy trình triển khai thẳng được khi quản trị bật motcua.identity.analysts-may-deploy.`)
  ];
}

function form(e, { sheet, mayDeploy }, place) {
  const year = sheet.period === 'YEAR';
  const cells = grid(sheet);
  const from = input(year ? 'Năm giải quyết' : 'Có hiệu lực từ ngày', year ? { value: sheet.from, size: 6 } : { type: 'date', value: sheet.from });
  const until = input('Đến hết ngày', { type: 'date' });
  const source = input('Căn cứ', { size: 60, maxlength: 300, placeholder: 'Thông tư số …/…, ngày …' });
  const sure = h('select', { class: 'mc-input', 'aria-label': 'Độ tin cậy' }, SURE.map(([value, label]) => h('option', { value }, label)));
  const answer = h('div', {});
  const check = button('Kiểm tra, xem trước', async () => {
    const typed = { from: from.value, until: year ? '' : until.value, rows: cells.rows(), source: source.value, confidence: sure.value, sure: false };
    check.disabled = true;
    answer.replaceChildren(h('p', { class: 'mc-quiet', role: 'status' }, 'Đang kiểm tra…'));
    try {
      const found = await post(`law/${e.law.name}/figures/check`, typed);
      answer.replaceChildren(...[found.file ? preview(e, found, mayDeploy, typed, done) : problems(found)].flat().filter(Boolean));
    } catch (error) {
      answer.replaceChildren(errorBox(error));
    }
    check.disabled = false;
  }, { class: 'mc-button mc-primary' });

  function done() {
    place.replaceChildren(h('p', { class: 'mc-done', role: 'status' }, 'Đã triển khai. ', e.gap
      ? `${e.gap.dossiers} hồ sơ đang chờ chưa tự chạy: báo người giám sát mở Cockpit, Giám sát, Sự cố, mục “Chờ số liệu của pháp luật” rồi bấm “Xem và chạy lại”.`
      : 'Hồ sơ đến bước tính từ bây giờ dùng số liệu này.'), button('Xem bảng', () => place.dispatchEvent(new Event('law-changed', { bubbles: true }))));
  }

  const line = (label, ...nodes) => h('p', {}, h('label', {}, label), nodes);
  return [
    h('div', { class: 'mc-lines' },
      line(year ? 'Năm giải quyết' : 'Có hiệu lực từ', from),
      !year && line('Đến hết ngày', until, h('span', { class: 'mc-quiet' }, 'để trống nếu văn bản không nêu')),
      line('Căn cứ', source), line('Độ tin cậy', sure)),
    cells.node, h('p', {}, check), answer
  ];
}

/** How to enter what is missing; the sheet opens on demand. */
export function figures(e) {
  const place = h('div', {});
  const open = button('Nhập số liệu mới', async () => {
    try {
      const found = await get(`law/${e.law.name}/figures`);
      open.hidden = true;
      place.replaceChildren(...(found.sheet.period === 'NONE'
        ? [h('p', {}, `Bảng này theo văn bản luật hoặc trường hợp, không theo ngày: thêm dòng trong Camunda Modeler, tệp processes/_law/${e.law.name}.dmn.`)]
        : form(e, found, place)).flat(Infinity).filter(Boolean));
    } catch (error) {
      place.replaceChildren(errorBox(error));
    }
  }, { class: 'mc-button mc-primary' });
  return h('section', {}, h('h2', {}, 'Nhập số liệu'),
    h('p', {}, 'Khi văn bản mới công bố: nhập số liệu kèm ngày hiệu lực và căn cứ ở đây, hoặc thêm dòng vào bảng trong Camunda Modeler. '
      + 'Số liệu cũ giữ nguyên cho những ngày của nó; hồ sơ đang chờ được người giám sát cho chạy lại, không phải sửa gì.'),
    h('p', {}, open), place);
}

// Vietnamese for the bundled form renderer, which has no translation hook of its own: its fixed texts, its
// validation messages, the names in its calendar, the order of a date and the groups of an amount.
import { english } from './lang.js';

const EXACT = {
  'Field is required.': 'Cần nhập ô này.',
  'Field must be a valid email.': 'Địa chỉ thư điện tử chưa đúng, ví dụ: ten@example.vn.',
  'Field must be a valid  international phone number. (e.g. +4930664040900)': 'Số điện thoại chưa đúng.',
  'No results': 'Không tìm thấy',
  'All values selected': 'Đã chọn hết',
  'Select': 'Chọn',
  'Add new': 'Thêm dòng',
  'Show all': 'Hiện tất cả',
  'Collapse': 'Thu gọn',
  'Nothing to show.': 'Chưa có dòng nào.',
  'Not a valid number.': 'Chưa phải là số.'
};

const number = (text) => text.replace(/\B(?=(\d{3})+(?!\d))/g, '.');
const PATTERNS = [
  [/^Field must match pattern \^\(0\?\[1-9\]\|1\[0-2\]\)\/.*$/s, () => 'Tháng chưa đúng, hãy nhập tháng/năm, ví dụ 07/2026.'],
  [/^Field must match pattern .*$/s, () => 'Chưa đúng định dạng, hãy xem chỉ dẫn dưới ô.'],
  [/^Field must have minimum value of (\S+)\.$/, (m) => `Phải từ ${number(m[1])} trở lên.`],
  [/^Field must have maximum value of (\S+)\.$/, (m) => `Không được quá ${number(m[1])}.`],
  [/^Field must have minimum length of (\d+)\.$/, (m) => `Cần ít nhất ${m[1]} ký tự.`],
  [/^Field must have maximum length of (\d+)\.$/, (m) => `Không được quá ${m[1]} ký tự.`],
  [/^Please select a valid value, the two nearest valid values are (\S+) and (\S+)\.$/,
    (m) => `Giá trị gần nhất nhận được là ${m[1]} hoặc ${m[2]}.`],
  [/^Show all \((\d+)\)$/, (m) => `Hiện tất cả (${m[1]})`]
];

const CALENDAR = {
  firstDayOfWeek: 1,
  rangeSeparator: ' đến ',
  weekdays: {
    shorthand: ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'],
    longhand: ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy']
  },
  months: {
    shorthand: Array.from({ length: 12 }, (_, i) => `Thg ${i + 1}`),
    longhand: Array.from({ length: 12 }, (_, i) => `Tháng ${i + 1}`)
  }
};

/** The Vietnamese for a text of the renderer, or null when it is not one of its own. */
export function vietnamese(text) {
  const trimmed = text.trim();
  if (EXACT[trimmed]) {
    return EXACT[trimmed];
  }
  for (const [pattern, say] of PATTERNS) {
    const match = pattern.exec(trimmed);
    if (match) {
      return say(match);
    }
  }
  return null;
}

// only where the renderer itself writes: never labels, values or option names that an analyst wrote
const OWN_TEXTS = '.fjs-form-field-error, .fjs-select-placeholder, .fjs-dropdownlist-empty, .fjs-repeat-render-footer,'
  + ' .fjs-table-nav-label, .fjs-table-empty, .fjs-dropdownlist-message';

function translateTexts(root) {
  for (const place of root.querySelectorAll(OWN_TEXTS)) {
    const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = vietnamese(node.data);
      if (text && text !== node.data) {
        node.data = node.data.startsWith(' ') ? ` ${text}` : text;
      }
    }
  }
  for (const input of root.querySelectorAll('input[placeholder="Search"]')) {
    input.placeholder = 'Tìm';
  }
}

function translateCalendars(root) {
  for (const input of root.querySelectorAll('input')) {
    const picker = input._flatpickr;
    if (picker && !picker.motcuaVietnamese) {
      picker.motcuaVietnamese = true;
      picker.set('locale', CALENDAR);
      // the renderer takes the browser's short form, which leaves the zeros out
      picker.set('dateFormat', 'd/m/Y');
    }
  }
}

/** Says an amount of money once more, grouped, beside the digits that are typed. */
function groupMoney(root) {
  for (const unit of root.querySelectorAll('.fjs-input-adornment')) {
    const input = unit.parentElement.querySelector('input');
    if (input && unit.textContent.trim() === 'đồng') {
      unit.dataset.grouped = /^\d{4,}$/.test(input.value) ? number(input.value) : '';
    }
  }
}

/** 7/2026, 072026, 7-2026 and 2026-07 as 07/2026; null when it is no month or already so. */
export function month(text) {
  const typed = /^(\d{1,2})[/.\-\s]?(\d{4})$/.exec(text.trim());
  const iso = /^(\d{4})-(\d{2})$/.exec(text.trim());
  const [number, year] = iso ? [iso[2], iso[1]] : typed ? [typed[1], typed[2]] : [];
  const written = number && `${number.padStart(2, '0')}/${year}`;
  return written && written !== text ? written : null;
}

// the renderer hears typing only: the corrected month is typed once more
function writeMonth(event) {
  const input = event.target;
  const unit = input.parentElement && input.parentElement.querySelector('.fjs-input-adornment');
  const written = unit && unit.textContent.trim() === 'mm/yyyy' && month(input.value);
  if (written) {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(input, written);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

/** Keeps everything the renderer writes inside {@code root} Vietnamese; returns a function that stops it. */
export function keepVietnamese(root) {
  if (english) {
    return () => {};
  }
  const translate = () => {
    translateTexts(root);
    translateCalendars(root);
    groupMoney(root);
  };
  const typed = () => groupMoney(root);
  const observer = new MutationObserver(translate);
  observer.observe(root, { childList: true, subtree: true, characterData: true });
  root.addEventListener('input', typed);
  root.addEventListener('focusout', typed);
  root.addEventListener('focusout', writeMonth, true);
  translate();
  return () => {
    observer.disconnect();
    root.removeEventListener('input', typed);
    root.removeEventListener('focusout', typed);
    root.removeEventListener('focusout', writeMonth, true);
  };
}

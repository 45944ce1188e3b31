// Texts of Camunda's pages and of its table viewer that are no labels: written into the page in English.
const EXACT = {
  'null': 'trống',
  'Actions': 'Thao tác',
  'When': 'Khi',
  'And': 'Và',
  'Then': 'Thì',
  'Annotations': 'Ghi chú',
  'Hit policy:': 'Cách chọn dòng:',
  'Unique': 'một dòng (Unique)',
  'First': 'dòng đầu tiên khớp (First)',
  'Any': 'dòng bất kỳ khớp (Any)',
  'Collect': 'mọi dòng khớp (Collect)',
  'Rule order': 'mọi dòng khớp, theo thứ tự (Rule order)',
  'View DRD': 'Xem sơ đồ quyết định',
  'Toggle this section': 'Ẩn hoặc hiện phần này',
  'Message is null.': 'Không có thông báo.',
  'zoom in': 'Phóng to',
  'zoom out': 'Thu nhỏ',
  'reset zoom': 'Về cỡ ban đầu',
  'async-continuation': 'chạy tiếp ở chế độ nền',
  'async-before': 'trước khi vào bước',
  'async-after': 'sau khi xong bước',
  'timer-transition': 'hẹn giờ trên bước',
  'timer-intermediate-transition': 'hẹn giờ giữa quy trình',
  'timer-start-event': 'hẹn giờ bắt đầu',
  'timer-start-event-subprocess': 'hẹn giờ bắt đầu phần phụ',
  'failedJob': 'tác vụ nền bị lỗi',
  'failedExternalTask': 'việc hệ thống ngoài bị lỗi'
};

// only where the platform itself writes: never names, values or anything people typed
const OWN_TEXTS = '.null-value, td i, td.actions, th.actions, td.type, td.configuration, .tooltip-inner, .view-drd,'
  + ' .dmn-decision-table-container .clause, .dmn-decision-table-container .annotation,'
  + ' .dmn-decision-table-container .hit-policy';
const OWN_TITLES = '[title="zoom in"], [title="zoom out"], [title="reset zoom"]';

function translate(place) {
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = EXACT[node.data.trim()];
    if (text) {
      node.data = text;
    }
  }
}

/** Keeps the platform's fixed texts inside {@code root} Vietnamese. */
export function keepVietnamese(root) {
  const all = () => {
    root.querySelectorAll(OWN_TEXTS).forEach(translate);
    root.querySelectorAll(OWN_TITLES).forEach((place) => place.setAttribute('title', EXACT[place.title]));
  };
  new MutationObserver(all).observe(root, { childList: true, subtree: true });
  all();
}

// Turns what the engine answers into one plain sentence. Our own refusals are Vietnamese sentences already;
// the engine wraps them in its own words, which are taken off here.
import { english } from './lang.js';

const KNOWN = [
  [/is already claimed by someone else|already claimed/i, 'Việc này đã có người khác nhận. Hãy chọn việc khác.'],
  [/OptimisticLockingException|was updated by another transaction|ENGINE-03005/i,
    'Hồ sơ vừa được người khác cập nhật. Hãy tải lại trang, xem lại rồi làm tiếp.'],
  [/Cannot find task|task is null|No matching task|Cannot complete task|Cannot submit task form/i,
    'Việc này không còn nữa, có thể đã có người hoàn thành hoặc hồ sơ đã chuyển bước.'],
  [/is suspended/i, 'Hồ sơ đang tạm dừng. Hãy báo người giám sát.'],
  [/does not have .*permission|required permissions|not authorized|AuthorizationException|ENGINE-03110/i,
    'Bạn không có quyền làm việc này.'],
  [/Failed to fetch|NetworkError|Request has been terminated|Unexpected.*offline/i,
    'Không kết nối được máy chủ. Hãy kiểm tra mạng rồi thử lại; nội dung đã nhập vẫn còn trên màn hình.']
];

const VIETNAMESE = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/i;

// the engine's own sentence around a message of ours
const WRAPPERS = [
  /^.*?Exception while invoking TaskListener:?\s*/is,
  /^.*?There was an exception while invoking the TaskListener\.?\s*(Message:\s*)?/is,
  /^.*?(Cannot instantiate process definition|Cannot submit (task|start) form|Cannot complete task|Cannot claim task)[^:]*:\s*/is,
  /^ENGINE-\d+\s*/i
];

/** A sentence an officer can act on; the text itself when it is not known. */
export function explain(message) {
  const text = String(message || '').trim();
  if (english) {
    return text;
  }
  if (!text) {
    return 'Còn ô chưa điền hoặc điền chưa đúng, xem dòng chữ đỏ dưới từng ô.';
  }
  if (VIETNAMESE.test(text)) {
    return WRAPPERS.reduce((rest, wrapper) => rest.replace(wrapper, ''), text).replace(/^['"]|['"]$/g, '').trim();
  }
  const known = KNOWN.find(([pattern]) => pattern.test(text));
  return known ? known[1] : `Hệ thống chưa làm được việc này. Hãy thử lại; nếu vẫn lỗi, báo người quản trị dòng sau: ${text}`;
}

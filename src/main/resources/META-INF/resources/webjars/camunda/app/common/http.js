// Talks to our own resources, which sit behind the web applications' session and CSRF token.
const root = document.querySelector('base').getAttribute('app-root');

/** The address of a resource below {@code area}, "desk" or "supervision". */
export const address = (area, path) => `${root}/api/${area}/${path}`;

function csrfToken() {
  const found = /(?:^|;\s*)XSRF-TOKEN=([^;]*)/.exec(document.cookie);
  return found ? decodeURIComponent(found[1]) : '';
}

/** A refusal in the server's own Vietnamese words. */
export class Refused extends Error {}

async function refusal(response) {
  if (response.status === 401) {
    return 'Phiên làm việc đã hết. Hãy đăng nhập lại.';
  }
  try {
    const problem = await response.json();
    return problem.detail || problem.title || `Máy chủ trả lời mã ${response.status}.`;
  } catch (e) {
    return response.status === 413 ? 'Tệp quá lớn.' : `Máy chủ trả lời mã ${response.status}. Hãy thử lại.`;
  }
}

/** Sends and reads JSON; {@code body} may be a FormData. Throws {@link Refused}. */
export async function send(method, url, body) {
  const headers = { Accept: 'application/json', 'X-XSRF-TOKEN': csrfToken() };
  const form = body instanceof FormData;
  if (body !== undefined && !form) {
    headers['Content-Type'] = 'application/json';
  }
  let response;
  try {
    response = await fetch(url, {
      method, headers, credentials: 'same-origin', cache: 'no-store',
      body: body === undefined || form ? body : JSON.stringify(body)
    });
  } catch (e) {
    throw new Refused('Không kết nối được máy chủ. Hãy kiểm tra mạng rồi thử lại.');
  }
  if (!response.ok) {
    throw new Refused(await refusal(response));
  }
  return response.status === 204 ? null : response.json();
}

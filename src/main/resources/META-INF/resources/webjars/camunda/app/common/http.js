// Talks to our own resources, which sit behind the web applications' session and CSRF token.
const root = document.querySelector('base').getAttribute('app-root');

/** How many milliseconds the server's clock is ahead of this desk's; every answer says it. */
let ahead = 0;

/** Now, as the server's clock says; before the first answer as this desk's does. */
export const now = () => new Date(Date.now() + ahead);

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

async function ask(method, url, headers, body) {
  let response;
  try {
    response = await fetch(url, {
      method, headers: { ...headers, 'X-XSRF-TOKEN': csrfToken() }, credentials: 'same-origin', cache: 'no-store', body
    });
  } catch (e) {
    throw new Refused('Không kết nối được máy chủ. Hãy kiểm tra mạng rồi thử lại.');
  }
  const told = Date.parse(response.headers.get('X-Motcua-Now'));
  ahead = Number.isNaN(told) ? ahead : told - Date.now();
  if (!response.ok) {
    throw new Refused(await refusal(response));
  }
  return response;
}

/** Sends and reads JSON; {@code body} may be a FormData. Throws {@link Refused}. */
export async function send(method, url, body) {
  const headers = { Accept: 'application/json' };
  const plain = body === undefined || body instanceof FormData;
  if (!plain) {
    headers['Content-Type'] = 'application/json';
  }
  const response = await ask(method, url, headers, plain ? body : JSON.stringify(body));
  return response.status === 204 ? null : response.json();
}

/** Saves what a request that is no plain link answers, under the server's name for it, or {@code name}. Throws {@link Refused}. */
export async function download(method, url, name) {
  const response = await ask(method, url, {});
  const named = /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') || '');
  const href = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  Object.assign(link, { href, download: named ? named[1] : name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(href), 60000);
}

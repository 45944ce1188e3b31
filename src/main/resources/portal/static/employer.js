// The employers' pages: filing goes on by itself and shows how far it is; a file that is too large is told before it is sent.
// Without this script the buttons do the same, a request at a time.
const LARGEST = 20 * 1024 * 1024;
const whole = new Intl.NumberFormat('vi-VN');

const problem = (text) => {
  const place = document.querySelector('[data-problem]');
  place.textContent = text;
  place.className = text ? 'notice bad' : '';
};

function show(now) {
  const bar = document.querySelector('#tien-do');
  bar.value = now.filed;
  document.querySelector('[for="tien-do"]').textContent = `Đã nộp ${whole.format(now.filed)} / ${whole.format(now.total)} dòng`;
}

async function fileAll(form) {
  let left = Infinity;
  for (;;) {
    const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)), headers: { Accept: 'application/json' }, redirect: 'error' });
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }
    const now = await answer.json();
    show(now);
    if (now.valid === 0 || now.valid >= left) {
      return;
    }
    left = now.valid;
  }
}

document.querySelectorAll('[data-file]').forEach((form) => form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const press = form.querySelector('button');
  press.disabled = true;
  press.textContent = 'Đang nộp…';
  problem('');
  try {
    await fileAll(form);
    location.reload();
  } catch {
    press.disabled = false;
    press.textContent = 'Nộp tiếp';
    problem('Mất kết nối hoặc phiên làm việc đã hết khi đang nộp. Dòng đã nộp vẫn giữ, không dòng nào nộp hai lần. Hãy bấm “Nộp tiếp”, hoặc tải lại trang.');
  }
}));

document.querySelectorAll('[data-upload]').forEach((form) => form.addEventListener('submit', (event) => {
  const said = form.querySelector('[data-said]');
  const file = form.querySelector('[type="file"]').files[0];
  if (file && file.size > LARGEST) {
    event.preventDefault();
    said.textContent = 'Tệp lớn hơn 20 MB. Hãy bỏ hình ảnh, trang thừa hoặc tách danh sách.';
    return;
  }
  form.querySelector('button').disabled = true;
  said.textContent = 'Đang kiểm tra từng dòng…';
}));

document.querySelector('#loi')?.focus();

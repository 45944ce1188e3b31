// "Danh sách đơn vị" in the top bar: the counter takes an employer's list as XLSX, shows every line's findings, files it.
import { h, button } from './dom.js';
import { call, desk } from './http.js';

const whole = new Intl.NumberFormat('vi-VN');
const failed = (e) => h('p', { class: 'mc-problem', role: 'alert' }, e.message);

/** Lines a dialog shows at once; bad ones come first. */
const SHOWN = 200;

function lines(list) {
  const told = [...list.filter((l) => l.findings.length), ...list.filter((l) => !l.findings.length)];
  return h('div', { class: 'mc-scroll', tabindex: '0' }, h('table', { class: 'mc-table' },
    h('caption', {}, told.length > SHOWN ? `${whole.format(SHOWN)} trong ${whole.format(told.length)} dòng, dòng có lỗi trước` : 'Mọi dòng, dòng có lỗi trước'),
    h('thead', {}, h('tr', {}, ['Dòng', 'Tình trạng', 'Cột', 'Cần sửa', 'Hồ sơ'].map((t) => h('th', { scope: 'col' }, t)))),
    h('tbody', {}, told.slice(0, SHOWN).flatMap((l) => (l.findings.length ? l.findings : [{}]).map((f) => h('tr', {},
      h('td', {}, String(l.line)), h('td', {}, l.stateLabel), h('td', {}, f.column || ''), h('td', {}, f.message || ''),
      h('td', { class: 'mc-code' }, l.dossier || '')))))));
}

async function show(place, batch) {
  const said = h('p', { role: 'status' });
  const bar = h('progress', { max: String(batch.total), value: String(batch.filed), 'aria-label': 'Số dòng đã nộp' });
  const say = (b) => {
    bar.value = b.filed;
    said.textContent = `${whole.format(b.total)} dòng: ${whole.format(b.filed)} đã nộp, ${whole.format(b.valid)} hợp lệ chờ nộp, ${whole.format(b.invalid)} có lỗi.`;
  };
  const file = button(batch.filed ? 'Nộp tiếp' : 'Nộp các dòng hợp lệ', async () => {
    file.disabled = true;
    try {
      let now = batch;
      while (now.valid) {
        now = await call('POST', `lists/${batch.id}/file`, {});
        say(now);
      }
      await show(place, now);
    } catch (e) {
      place.append(failed(e));
      file.disabled = false;
    }
  });
  say(batch);
  const list = await call('GET', `lists/${batch.id}/lines`);
  place.replaceChildren(...[h('h3', {}, `Danh sách ${batch.number}`), h('p', { class: 'mc-quiet' }, batch.fileName), said, bar,
    batch.invalid > 0 && h('p', { class: 'mc-quiet' }, 'Dòng có lỗi không được nộp và vẫn giữ ở đây; sửa rồi nạp trong tệp khác, chỉ gồm các dòng đó.'),
    h('p', { class: 'mc-actions' }, batch.valid > 0 && file), lines(list)].filter(Boolean));
}

function dialog(agencies, procedures) {
  const place = h('div', { class: 'mc-found' });
  const agency = h('select', { class: 'mc-input' }, agencies.map((a) => h('option', { value: a.code }, a.name)));
  const procedure = h('select', { class: 'mc-input' }, procedures.map((p) => h('option', { value: p.slug }, p.name)));
  const file = h('input', {
    type: 'file', class: 'mc-file', accept: '.xlsx', 'aria-label': 'Tệp danh sách (XLSX)',
    onchange: async () => {
      const body = new FormData();
      body.append('file', file.files[0]);
      file.value = '';
      place.replaceChildren(h('p', { class: 'mc-quiet', role: 'status' }, 'Đang kiểm tra từng dòng…'));
      try {
        await show(place, await call('POST', `lists?${new URLSearchParams({ procedure: procedure.value, agency: agency.value })}`, body));
      } catch (e) {
        place.replaceChildren(failed(e));
      }
    }
  });
  const template = button('Tải tệp mẫu', () => { location.href = desk(`lists/template.xlsx?procedure=${procedure.value}`); });
  const earlier = button('Danh sách đã nạp', async () => {
    const mine = await call('GET', 'lists');
    place.replaceChildren(mine.length ? h('ul', { class: 'mc-plain' }, mine.map((b) => h('li', {}, button(b.number, () => show(place, b)),
      ` ${b.fileName}: ${whole.format(b.filed)}/${whole.format(b.total)} dòng đã nộp`))) : h('p', { class: 'mc-quiet' }, 'Chưa nạp danh sách nào.'));
  });
  const window_ = h('dialog', { class: 'mc-dialog mc-wide', 'aria-label': 'Danh sách của đơn vị', onclose: () => window_.remove() },
    h('h2', {}, 'Danh sách của đơn vị sử dụng lao động'),
    h('p', { class: 'mc-form' }, h('label', {}, 'Cơ quan ', agency), h('label', {}, 'Thủ tục ', procedure), template,
      h('label', { class: 'mc-button' }, 'Nạp danh sách (XLSX)', file), earlier, button('Đóng', () => window_.close())), place);
  document.body.append(window_);
  window_.showModal();
}

export default [{
  id: 'motcua-lists',
  pluginPoint: 'tasklist.navbar.action',
  priority: 75,
  render: async (node) => {
    const agencies = await call('GET', 'books/agencies').catch(() => []);
    if (agencies.length) {
      node.replaceChildren(h('a', {
        href: '', class: 'mc-search-link mc-lists-link',
        onclick: async (event) => {
          event.preventDefault();
          dialog(agencies, await call('GET', 'lists/procedures'));
        }
      }, h('span', { class: 'glyphicon glyphicon-list-alt', 'aria-hidden': 'true' }), ' Danh sách đơn vị'));
    }
  }
}];

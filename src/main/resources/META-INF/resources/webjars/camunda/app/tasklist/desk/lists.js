// "Danh sách đơn vị" in the top bar: the counter takes an employer's list as XLSX, shows every line's findings, files it.
import { h, button } from './dom.js';
import { call, desk } from './http.js';

const whole = new Intl.NumberFormat('vi-VN');
const failed = (e) => h('p', { class: 'mc-problem', role: 'alert' }, e.message);

/** Lines a dialog shows at once; bad ones come first. */
const SHOWN = 200;

const counts = (b) => [[b.filed, 'đã nộp'], [b.valid, 'hợp lệ chờ nộp'], [b.invalid, 'cần sửa'], [b.already, 'đã nộp trước đây'],
  [b.failed, 'hệ thống gặp lỗi']].filter(([n], k) => n || k === 0).map(([n, what]) => `${whole.format(n)} ${what}`).join(', ');

// an officer lets a line be filed that stands in an earlier dossier, and says why
function permit(batch, line, again) {
  const reason = h('input', { class: 'mc-input', maxlength: '500', 'aria-label': `Lý do cho nộp lại dòng ${line.line}` });
  const said = h('span', { role: 'alert', class: 'mc-problem' });
  return h('details', {}, h('summary', { class: 'mc-button' }, 'Cho nộp lại'), h('label', {}, 'Lý do ', reason), button('Cho nộp lại dòng này', async () => {
    try {
      again(await call('POST', `lists/${batch.id}/lines/${line.line}/permit`, { reason: reason.value }));
    } catch (e) {
      said.textContent = e.message;
    }
  }), said);
}

function row(batch, line, finding, again) {
  return h('tr', {},
    h('td', {}, String(line.line)), h('td', {}, line.stateLabel), h('td', {}, finding.column || ''),
    h('td', {}, finding.message || line.reason || '', line.state === 'ALREADY' && permit(batch, line, again),
      line.againReason && h('p', { class: 'mc-quiet' }, `Cho nộp lại: ${line.againReason}`)),
    h('td', { class: 'mc-code' }, line.dossier || ''), h('td', {}, line.outcome || ''));
}

function lines(batch, list, again) {
  const todo = (l) => l.findings.length || l.state === 'ALREADY';
  const told = [...list.filter(todo), ...list.filter((l) => !todo(l))];
  return h('div', { class: 'mc-scroll', tabindex: '0' }, h('table', { class: 'mc-table' },
    h('caption', {}, told.length > SHOWN ? `${whole.format(SHOWN)} trong ${whole.format(told.length)} dòng, dòng cần xem trước` : 'Mọi dòng, dòng cần xem trước'),
    h('thead', {}, h('tr', {}, ['Dòng', 'Tình trạng', 'Cột', 'Cần sửa, lý do', 'Hồ sơ', 'Kết quả'].map((t) => h('th', { scope: 'col' }, t)))),
    h('tbody', {}, told.slice(0, SHOWN).flatMap((l) => (l.findings.length ? l.findings : [{}]).map((f) => row(batch, l, f, again))))));
}

async function show(place, batch) {
  const said = h('p', { role: 'status' });
  const bar = h('progress', { max: String(batch.total), value: String(batch.filed), 'aria-label': 'Số dòng đã nộp' });
  const say = (b) => {
    bar.value = b.filed;
    said.textContent = `${whole.format(b.total)} dòng: ${counts(b)}.`;
  };
  const attempt = async (deed) => {
    try {
      await show(place, await deed());
    } catch (e) {
      place.append(failed(e));
    }
  };
  const fileAll = async (start) => {
    let now = start;
    let before = now.valid + 1;
    while (now.valid && now.valid < before) {
      before = now.valid;
      now = await call('POST', `lists/${batch.id}/file`, {});
      say(now);
    }
    return now;
  };
  const file = button(batch.filed ? 'Nộp tiếp' : 'Nộp các dòng hợp lệ', async () => {
    file.disabled = true;
    await attempt(() => fileAll(batch));
    file.disabled = false;
  });
  const recheck = button('Kiểm tra lại', () => attempt(() => call('POST', `lists/${batch.id}/recheck`, {})));
  const retry = button('Thử lại các dòng lỗi', () => attempt(async () => fileAll(await call('POST', `lists/${batch.id}/recheck`, {}))));
  const answer = button('Tải kết quả (XLSX)', () => { location.href = desk(`lists/${batch.id}/answer.xlsx`); });
  say(batch);
  const list = await call('GET', `lists/${batch.id}/lines`);
  const again = (b) => attempt(async () => b);
  place.replaceChildren(...[h('h3', {}, `Danh sách ${batch.number}`), h('p', { class: 'mc-quiet' }, batch.fileName), said, bar,
    batch.invalid > 0 && h('p', { class: 'mc-quiet' }, 'Dòng cần sửa không được nộp và vẫn giữ ở đây. Hãy tải kết quả, sửa ngay trong tệp đó rồi nạp lại: dòng đã nộp được nhận ra, không nộp hai lần.'),
    batch.already > 0 && h('p', { class: 'mc-quiet' }, 'Dòng đã nộp trước đây không nộp lại. Chỉ cán bộ một cửa cho nộp lại được, kèm lý do.'),
    h('p', { class: 'mc-actions' }, batch.valid > 0 && file, batch.failed > 0 && retry, batch.invalid + batch.already > 0 && recheck, answer),
    lines(batch, list, again)].filter(Boolean));
}

const started = (at) => new Date(at).toLocaleString('vi-VN', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Asia/Ho_Chi_Minh' });

// lists at the officer's agency, employers' own too; what is stuck comes first
function atAgency(place, list) {
  place.replaceChildren(list.length ? h('div', { class: 'mc-scroll', tabindex: '0' }, h('table', { class: 'mc-table' },
    h('caption', {}, 'Danh sách tại cơ quan, danh sách đang dở trước'),
    h('thead', {}, h('tr', {}, ['Danh sách', 'Nạp lúc', 'Người nạp', 'Tình trạng', 'Các dòng'].map((t) => h('th', { scope: 'col' }, t)))),
    h('tbody', {}, list.map((b) => h('tr', {}, h('td', {}, button(b.number, () => show(place, b)), ` ${b.fileName}`), h('td', {}, started(b.createdAt)),
      h('td', {}, b.createdBy), h('td', {}, b.failed ? 'Có dòng lỗi, cần thử lại' : (b.underWay ? 'Đang nộp dở' : (b.valid ? 'Chưa bấm nộp' : (b.invalid ? 'Còn dòng cần sửa' : 'Xong')))),
      h('td', {}, counts(b)))))))
    : h('p', { class: 'mc-quiet' }, 'Cơ quan chưa nhận danh sách nào.'));
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
  const earlier = button('Danh sách tại cơ quan', async () => atAgency(place, await call('GET', 'lists/agencies')));
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

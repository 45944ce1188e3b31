// Gives tasks to somebody else: choose the person, see what may move and why the rest may not, then confirm.
import { h, button, table, dialog, post, show, errorBox, moment } from './ui.js';

const COLUMNS = [
  { key: 'step', label: 'Việc' },
  { key: 'code', label: 'Hồ sơ', cell: (r) => h('span', { class: 'mc-code' }, r.code) },
  { key: 'applicant', label: 'Người nộp' },
  { key: 'holder', label: 'Đang làm', cell: (r) => r.holder || 'Chưa ai nhận' },
  { key: 'dueAt', label: 'Hạn của việc', cell: (r) => moment(r.dueAt) }
];

/** Rows with a tick where the task may move, and the reason where it may not. */
export const moves = (rows, caption, onPick) => table({
  caption, rows, onPick, pick: (r) => r.possible && r.taskId,
  picked: rows.filter((r) => r.possible).map((r) => r.taskId),
  columns: [...COLUMNS, { key: 'reason', label: 'Chuyển được không', cell: (r) => (r.possible ? 'Được' : r.reason) }]
});

/** What became of it. */
export const outcome = (rows, words) => {
  const failed = rows.filter((r) => !r.possible);
  return [h('p', { class: 'mc-done', role: 'status' }, `Đã chuyển ${rows.length - failed.length} việc.${words || ''}`),
    failed.length > 0 && table({
      caption: `${failed.length} việc không chuyển được`, rows: failed,
      columns: [...COLUMNS, { key: 'reason', label: 'Vì sao' }]
    })];
};

/** Opens the dialog for these tasks; {@code done} runs when it is closed; {@code suggested} is a user id. */
export function openReassign(taskIds, done, suggested) {
  const { body, close } = dialog('Giao lại việc', done);
  show(body, () => post('handover/choices', { taskIds }), (found) => form(found, body, close, suggested));
}

function form(found, body, close, suggested) {
  if (found.tasks.length === 0) {
    return h('p', {}, 'Không còn việc nào để giao lại. Hãy tải lại trang.');
  }
  const ids = found.tasks.map((t) => t.taskId);
  const person = h('select', { class: 'mc-input', id: 'mc-to', required: true, onchange: () => look() },
    h('option', { value: '' }, 'Chọn người nhận việc'),
    found.people.map((p) => h('option', { value: p.id }, `${p.name}: nhận được ${p.able} trong ${ids.length} việc`)));
  const reason = h('input', { class: 'mc-input mc-wide', id: 'mc-reason', minlength: '5', maxlength: '500', required: true });
  const preview = h('div', {}, moves(found.tasks.map((t) => ({ ...t, possible: false, reason: 'Hãy chọn người nhận việc' })),
    `${ids.length} việc đã chọn`));
  const said = h('div', {});
  const send = h('button', { type: 'submit', class: 'mc-button mc-primary', disabled: true }, 'Giao lại');
  let list;

  async function look() {
    send.disabled = true;
    if (person.value) {
      await show(preview, () => post('handover/preview', { taskIds: ids, to: person.value }), (rows) => {
        list = moves(rows, 'Xem trước', (picked) => count(picked.length));
        count(list.picked().length);
        return list;
      });
    }
  }

  function count(n) {
    send.disabled = n === 0;
    send.textContent = n ? `Giao lại ${n} việc` : 'Giao lại';
  }

  async function apply(event) {
    event.preventDefault();
    send.disabled = true;
    try {
      const rows = await post('handover', { taskIds: list.picked(), to: person.value, reason: reason.value });
      body.replaceChildren(...outcome(rows).filter(Boolean), button('Xong', close, { class: 'mc-button mc-primary' }));
      body.querySelector('button.mc-primary').focus();
    } catch (e) {
      said.replaceChildren(errorBox(e));
      send.disabled = false;
    }
  }

  if (suggested && found.people.some((p) => p.id === suggested)) {
    person.value = suggested;
    look();
  }
  return h('form', { class: 'mc-lines', onsubmit: apply },
    found.people.length === 0 && h('p', { class: 'mc-problem' }, 'Không có ai trong cơ quan làm được những việc này.'),
    h('p', {}, h('label', { for: 'mc-to' }, 'Giao cho '), person),
    h('p', {}, h('label', { for: 'mc-reason' }, 'Lý do '), reason), preview, said, send);
}

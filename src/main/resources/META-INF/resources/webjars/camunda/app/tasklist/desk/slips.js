// Slips: print as issued, issue a wrong one anew, look at one before it is issued.
import { call, desk } from './http.js';
import { h, link, button } from './dom.js';
import { part } from './sections.js';

export const slips = (d, context) => d.slips.length > 0 && part('slips', `Phiếu đã cấp (${d.slips.length})`, true,
  h('ul', { class: 'mc-plain' }, d.slips.map((s) => h('li', { class: s.replaced ? 'mc-replaced' : '' },
    h('div', {}, s.title),
    h('div', { class: 'mc-quiet' }, `Số ${s.number}, ${s.at}`),
    s.replaced && h('div', { class: 'mc-problem' }, s.replaced),
    h('div', { class: 'mc-actions' }, link(desk(s.path), 'In', { class: 'mc-button', 'aria-label': `In ${s.title} số ${s.number}` }),
      s.correction && correction(s, context))))));

// asks for the reason in place: the page's sandbox has no dialogs of the browser
function correction(s, context) {
  const said = h('p', { role: 'alert', class: 'mc-problem', hidden: true });
  const reason = h('input', { type: 'text', maxlength: 500, class: 'mc-input', placeholder: 'Lý do cấp lại', 'aria-label': 'Lý do cấp lại' });
  const form = h('div', { class: 'mc-form', hidden: true }, reason, button('Cấp lại', async () => {
    try {
      await context.act('POST', s.correction, { reason: reason.value });
    } catch (e) {
      said.hidden = false;
      said.textContent = e.message;
    }
  }), said);
  const ask = button('Cấp lại…', () => {
    form.hidden = false;
    ask.hidden = true;
    reason.focus();
  }, { 'aria-label': `Cấp lại ${s.title} số ${s.number}` });
  return [ask, form];
}

const FORMS = [['SUPPLEMENT_REQUEST', 'supplementReasons', 'supplementNote'], ['REFUSAL', 'refusalReasons', 'refusalNote']];

// form-js names its inputs after the fields; a field that is hidden is not in the page
const choices = (form, field) => [...form.querySelectorAll(`input[type=checkbox][id*="Field_${field}"]`)];

function wanted(form) {
  return FORMS.find(([, reasons]) => choices(form, reasons).length > 0);
}

function facts(form, [, reasons, note]) {
  const text = form.querySelector(`textarea[id*="Field_${note}"]`);
  return {
    [reasons]: choices(form, reasons).filter((c) => c.checked).map((c) => c.closest('label').textContent.trim()),
    [note]: text ? text.value : ''
  };
}

/** The slip that the chosen verdict leads to, as a picture with a watermark; nothing is stored. */
export function preview(d, context) {
  if (!context.task) {
    return null;
  }
  const { form, taskId } = context.task;
  const said = h('p', { role: 'alert', class: 'mc-problem', hidden: true });
  const look = button('Xem trước phiếu', async () => {
    said.hidden = true;
    look.disabled = true;
    try {
      const chosen = wanted(form);
      show(await call('POST', `tasks/${encodeURIComponent(taskId)}/slip-preview`, { form: chosen[0], facts: facts(form, chosen) }));
    } catch (e) {
      said.hidden = false;
      said.textContent = e.message;
    }
    look.disabled = false;
  });
  const box = h('div', { class: 'mc-actions', hidden: !wanted(form) }, look, said);
  // the renderer shows the reasons after the verdict was chosen, and the form itself comes after the panel
  const watch = new MutationObserver(() => {
    if (box.isConnected) {
      box.hidden = !wanted(form);
    }
  });
  watch.observe(form, { childList: true, subtree: true });
  return box;
}

function show(answer) {
  const dialog = h('dialog', { class: 'mc-dialog mc-preview', 'aria-label': `Xem trước: ${answer.title}` },
    h('h2', {}, `Xem trước: ${answer.title}`), button('Đóng', () => dialog.close(), { autofocus: true }),
    answer.pages.map((page, i) => h('img', { src: `data:image/png;base64,${page}`, alt: `Trang ${i + 1} của bản xem trước` })));
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

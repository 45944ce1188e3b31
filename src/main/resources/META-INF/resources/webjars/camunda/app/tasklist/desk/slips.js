// Slips: print as issued, issue a wrong one anew, look at one before it is issued.
import { call, desk } from './http.js';
import { address } from '../../common/http.js';
import { h, link, button } from './dom.js';
import { part } from './sections.js';

export const slips = (d, context) => part('slips', `Phiếu đã cấp (${d.slips.length})`, d.slips.length > 0,
  h('ul', { class: 'mc-plain' }, d.slips.map((s) => row(s, s.correction && correction(s, context)))),
  control(d));

const row = (s, more) => h('li', { class: s.replaced ? 'mc-replaced' : '' },
  h('div', {}, s.title),
  h('div', { class: 'mc-quiet' }, `Số ${s.number}, ${s.at}`),
  s.replaced && h('div', { class: 'mc-problem' }, s.replaced),
  h('div', { class: 'mc-actions' }, link(desk(s.path), 'In', { class: 'mc-button', 'aria-label': `In ${s.title} số ${s.number}` }), more));

/** The control slip as it stands; it is issued when the result is returned. */
function control(d) {
  const said = h('p', { role: 'alert', class: 'mc-problem', hidden: true });
  return h('div', { class: 'mc-actions' }, looking('Xem phiếu kiểm soát đến lúc này', said,
    () => call('GET', `dossiers/${encodeURIComponent(d.code)}/control-slip`)), said);
}

// a button that shows pages; it waits for them and says what went wrong
function looking(label, said, fetch) {
  const look = button(label, async () => {
    said.hidden = true;
    look.disabled = true;
    try {
      show(await fetch());
    } catch (e) {
      said.hidden = false;
      said.textContent = e.message;
    }
    look.disabled = false;
  });
  return look;
}

const isGone = async (taskId) => (await fetch(address('engine', `engine/default/task/${encodeURIComponent(taskId)}`),
  { credentials: 'same-origin' })).status === 404;

const POLL_MS = 700;
const POLLS = 25;

/**
 * After a task was completed: waits for the slip that the next steps issue and offers it to print, so that the person at
 * the counter need not look the dossier up. Says nothing when none comes.
 */
export async function offerNew(taskId, { code, slips: before }) {
  const known = new Set(before.map((s) => s.path));
  if (!await isGone(taskId)) {
    return;
  }
  for (let i = 0; i < POLLS; i++) {
    const issued = await call('GET', `dossiers/${encodeURIComponent(code)}/slips`).catch(() => []);
    const fresh = issued.filter((s) => !known.has(s.path));
    if (fresh.length) {
      offer(code, fresh);
      return;
    }
    await new Promise((done) => setTimeout(done, POLL_MS));
  }
}

function offer(code, fresh) {
  document.querySelector('.mc-issued')?.remove();
  const box = h('section', { class: 'mc-issued', role: 'status', 'aria-label': 'Phiếu vừa cấp' },
    h('strong', {}, `Vừa cấp cho hồ sơ ${code}`), h('ul', { class: 'mc-plain' }, fresh.map((s) => row(s))),
    button('Đóng', () => box.remove()));
  document.body.append(box);
}

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

const FORMS = [
  { form: 'SUPPLEMENT_REQUEST', title: 'phiếu yêu cầu bổ sung', reasons: 'supplementReasons', note: 'supplementNote' },
  { form: 'REFUSAL', title: 'phiếu từ chối', reasons: 'refusalReasons', note: 'refusalNote' }
];
const APOLOGY = { form: 'APOLOGY', title: 'văn bản xin lỗi' };
const RECEIPT = { form: 'RECEIPT', title: 'giấy tiếp nhận' };

// form-js names its inputs after the fields; a field that is hidden is not in the page
const choices = (form, field) => [...form.querySelectorAll(`input[type=checkbox][id*="Field_${field}"]`)];

const has = (form, field) => form.querySelector(`[id*="Field_${field}"]`);

/** The slip the step leads to as far as it is filled in; nothing for steps that issue none. */
function wanted(form) {
  const reasoned = FORMS.find(({ reasons }) => choices(form, reasons).length > 0);
  if (reasoned || has(form, 'apologyNewDueOn')) {
    return reasoned || APOLOGY;
  }
  return has(form, 'papersVerdict') && !has(form, 'handOverTo') ? RECEIPT : null;
}

function facts(form, { form: kind, reasons, note }) {
  if (kind === 'RECEIPT') {
    return {};
  }
  if (kind === 'APOLOGY') {
    // what an officer only reads stands in the dossier already
    const drafts = !has(form, 'apologyVerdict');
    return drafts ? { apologyReason: chosen(form, 'apologyReason'), apologyNote: text(form, 'apologyNote'), apologyNewDueOn: chosen(form, 'apologyNewDueOn') } : {};
  }
  return {
    [reasons]: choices(form, reasons).filter((c) => c.checked).map((c) => c.closest('label').textContent.trim()),
    [note]: text(form, note)
  };
}

const text = (form, field) => form.querySelector(`textarea[id*="Field_${field}"]`)?.value ?? '';

// a list shows its choice as text, a date in its input
function chosen(form, field) {
  const group = has(form, field)?.closest('.fjs-form-field');
  return (group?.querySelector('.fjs-select-display:not(.fjs-select-placeholder)')?.textContent || group?.querySelector('input')?.value || '').trim();
}

/** The slip that the chosen verdict leads to, as a picture with a watermark; nothing is stored. */
export function preview(d, context) {
  if (!context.task) {
    return null;
  }
  const { form, taskId } = context.task;
  const said = h('p', { role: 'alert', class: 'mc-problem', hidden: true });
  const look = looking('Xem trước phiếu', said, () => {
    const slip = wanted(form);
    return call('POST', `tasks/${encodeURIComponent(taskId)}/slip-preview`, { form: slip.form, facts: facts(form, slip) });
  });
  const box = h('div', { class: 'mc-actions' }, look, said);
  const offered = () => {
    const slip = wanted(form);
    box.hidden = !slip;
    look.textContent = slip ? `Xem trước ${slip.title}` : '';
  };
  offered();
  // the renderer shows the reasons after the verdict was chosen, and the form itself comes after the panel
  const watch = new MutationObserver(() => {
    if (box.isConnected) {
      offered();
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

// What the officer does from the panel beside the form: show the payment code, enter what the post reports, withdraw.
import { desk } from './http.js';
import { h, pairs, link, button } from './dom.js';
import { part } from './sections.js';

export const fee = (d) => d.fee && part('fee', d.fee.title, true,
  pairs(d.fee.fields),
  d.fee.qr && h('figure', { class: 'mc-qr' },
    h('img', { src: desk(d.fee.qr), alt: 'Mã VietQR để chuyển khoản', width: 180, height: 180 }),
    h('figcaption', { class: 'mc-quiet' }, 'Người nộp quét mã này bằng ứng dụng ngân hàng.')));

export function shipment(d, context) {
  if (!d.shipment) {
    return null;
  }
  const s = d.shipment;
  const said = h('p', { role: 'alert', class: 'mc-problem', hidden: true });
  const what = h('select', { 'aria-label': 'Tin của bưu điện', class: 'mc-input' },
    s.outcomes.map((o) => h('option', { value: o.value }, o.label)));
  const note = h('input', { type: 'text', maxlength: 200, class: 'mc-input', placeholder: 'Ghi chú (người nhận, lý do)', 'aria-label': 'Ghi chú' });

  async function enter() {
    said.hidden = true;
    try {
      await context.act('POST', `dossiers/${encodeURIComponent(d.code)}/shipments/${encodeURIComponent(s.number)}/events`,
        { kind: what.value, note: note.value });
      context.refresh();
    } catch (e) {
      said.hidden = false;
      said.textContent = e.message;
    }
  }

  return part('shipment', `Bưu gửi ${s.number}`, true, pairs(s.fields),
    h('div', { class: 'mc-actions' }, s.documents.map((x) => link(desk(x.path), x.title, { class: 'mc-button' }))),
    s.outcomes.length > 0 && h('div', { class: 'mc-form' }, what, note, button('Ghi tin bưu điện', enter)), said,
    s.events.length > 0 && h('ol', { class: 'mc-history' }, s.events.map((e) => h('li', {},
      h('span', { class: 'mc-quiet' }, e.at), h('div', {}, e.what)))));
}

/** Asks twice in place: the page's sandbox has no dialogs. */
export function withdrawal(d, context) {
  if (!d.may.withdraw) {
    return null;
  }
  const said = h('p', { role: 'alert', class: 'mc-problem', hidden: true });
  const sure = h('div', { class: 'mc-form', hidden: true },
    h('p', {}, 'Rút hồ sơ sẽ chấm dứt việc giải quyết và không khôi phục được. Người nộp đã yêu cầu rút?'),
    button('Rút hồ sơ', async () => {
      try {
        await context.act('POST', `dossiers/${encodeURIComponent(d.code)}/withdrawal`);
        context.refresh();
      } catch (e) {
        said.hidden = false;
        said.textContent = e.message;
      }
    }, { class: 'mc-button mc-danger' }),
    button('Không rút', () => {
      sure.hidden = true;
      ask.hidden = false;
      ask.focus();
    }));
  const ask = button('Rút hồ sơ theo yêu cầu người nộp…', () => {
    sure.hidden = false;
    ask.hidden = true;
    sure.querySelector('button').focus();
  });
  return h('div', { class: 'mc-withdraw' }, ask, sure, said);
}

// The papers: what is required, what is there; view, upload, replace, download.
import { desk } from './http.js';
import { h, link } from './dom.js';
import { part } from './sections.js';

const KINDS = '.pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png';

function chooser(text, label, take) {
  const input = h('input', {
    type: 'file', accept: KINDS, class: 'mc-file', 'aria-label': label,
    onchange: () => input.files.length && take(input.files[0])
  });
  return h('label', { class: 'mc-button' }, text, input);
}

function file(f, paper, dossier, upload) {
  const path = `dossiers/${encodeURIComponent(dossier.code)}/papers/${f.id}`;
  return h('li', {},
    link(desk(path), f.name, { class: 'mc-file-name', title: 'Xem trong thẻ mới' }),
    h('span', { class: 'mc-quiet' }, ` ${f.size} · ${f.added}`),
    h('span', { class: 'mc-actions' },
      link(desk(path), 'Xem', { class: 'mc-button' }),
      h('a', { class: 'mc-button', href: desk(`${path}?download=true`) }, 'Tải về'),
      dossier.may.upload && chooser('Thay tệp', `Thay tệp ${f.name}`, (chosen) => upload(paper, chosen, f.id))));
}

export function papers(d, context) {
  const said = h('p', { role: 'alert', class: 'mc-problem', hidden: true });

  async function upload(paper, chosen, replaces) {
    const body = new FormData();
    body.append('file', chosen, chosen.name);
    said.hidden = false;
    said.className = 'mc-quiet';
    said.textContent = `Đang tải lên ${chosen.name}…`;
    try {
      const more = replaces ? `?replaces=${replaces}` : '';
      await context.act('POST', `dossiers/${encodeURIComponent(d.code)}/papers/${encodeURIComponent(paper.id)}${more}`, body);
    } catch (e) {
      said.className = 'mc-problem';
      said.textContent = e.message;
    }
  }

  const row = (p) => h('li', { class: p.required && !p.files.length ? 'mc-missing' : '' },
    h('div', { class: 'mc-paper' },
      h('span', {}, h('span', { class: 'mc-mark', 'aria-hidden': 'true' }, p.files.length ? '✓' : (p.required ? '!' : '–')),
        ' ', p.name, ' ', h('span', { class: 'mc-quiet' }, p.note)),
      d.may.upload && chooser(p.files.length ? 'Thêm tệp' : 'Tải lên', `Tải lên: ${p.name}`, (chosen) => upload(p, chosen))),
    p.files.length > 0 && h('ul', { class: 'mc-plain' }, p.files.map((f) => file(f, p, d, upload))));

  const shown = d.papers.filter((p) => p.required || p.files.length);
  const others = d.papers.filter((p) => !p.required && !p.files.length);
  const missing = shown.filter((p) => !p.files.length).length;
  return part('papers', missing ? `Giấy tờ (còn thiếu ${missing})` : 'Giấy tờ', true, said,
    h('ul', { class: 'mc-papers' }, shown.map(row)),
    others.length > 0 && part('other-papers', `Giấy tờ khác, không bắt buộc với hồ sơ này (${others.length})`, false,
      h('ul', { class: 'mc-papers' }, others.map(row))));
}

// The dossier panel beside every task's form.
import { call } from './http.js';
import { h } from './dom.js';
import { head, applicant, asked, findings, benefit, history, slips } from './sections.js';
import { papers } from './papers.js';
import { fee, shipment, withdrawal } from './actions.js';

const SECTIONS = [head, findings, benefit, papers, applicant, asked, fee, shipment, slips, history, withdrawal];

/** Puts the panel beside {@code form}; {@code refresh} makes Tasklist read its lists again. Returns a stop function. */
export function mount(form, taskId, refresh) {
  const panel = h('aside', { class: 'mc-panel', 'aria-label': 'Hồ sơ' }, h('p', { class: 'mc-quiet' }, 'Đang tải hồ sơ…'));
  const closed = new Set();
  let alive = true;
  form.parentNode.classList.add('mc-beside');
  form.parentNode.append(panel);

  const context = {
    taskId,
    refresh,
    async act(method, path, body) {
      const answer = await call(method, path, body);
      await load();
      return answer;
    }
  };

  async function load() {
    try {
      const dossier = await call('GET', `tasks/${encodeURIComponent(taskId)}/dossier`);
      if (alive) {
        show(dossier);
      }
    } catch (e) {
      if (alive) {
        panel.replaceChildren(h('p', { class: 'mc-problem', role: 'alert' }, e.message));
      }
    }
  }

  function show(dossier) {
    const top = panel.scrollTop;
    panel.replaceChildren(...SECTIONS.map((section) => section(dossier, context)).filter(Boolean));
    panel.querySelectorAll('details').forEach((d) => {
      d.open = d.open !== closed.has(d.id);
      d.addEventListener('toggle', () => remember(d));
    });
    panel.scrollTop = top;
  }

  // a section the officer opened or closed stays so when the panel is read again
  function remember(details) {
    const startsOpen = details.dataset.open === 'true';
    if (details.open === startsOpen) {
      closed.delete(details.id);
    } else {
      closed.add(details.id);
    }
  }

  load();
  return () => {
    alive = false;
    panel.remove();
  };
}

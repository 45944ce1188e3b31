// The dossier panel: beside every task's form, and alone when an officer looks a dossier up.
import { call } from './http.js';
import { h } from './dom.js';
import { head, standsStill, applicant, asked, findings, benefit, history } from './sections.js';
import { remember as rememberTask } from './stands-still.js';
import { papers } from './papers.js';
import { slips, preview, offerNew } from './slips.js';
import { fee, shipment, withdrawal } from './actions.js';

const SECTIONS = [head, standsStill, preview, findings, fee, shipment, benefit, papers, slips, applicant, asked, history, withdrawal];

/** Puts the panel beside {@code form}; {@code refresh} makes Tasklist read its lists again. Returns a stop function. */
export function mount(form, taskId, refresh) {
  form.parentNode.classList.add('mc-beside');
  const path = `tasks/${encodeURIComponent(taskId)}/dossier`;
  const task = { form, taskId };
  const stop = open(form.parentNode, path, refresh, task);
  return () => {
    stop();
    if (task.dossier) {
      offerNew(taskId, task.dossier);
    }
  };
}

/** Puts the panel that {@code path} answers into {@code place}, beside {@code task} when there is one. Returns a stop function. */
export function open(place, path, refresh, task) {
  const panel = h('aside', { class: 'mc-panel', 'aria-label': 'Hồ sơ' }, h('p', { class: 'mc-quiet' }, 'Đang tải hồ sơ…'));
  const turned = new Set();
  let alive = true;
  place.append(panel);

  const context = {
    task,
    refresh,
    reload: load,
    async act(method, target, body) {
      const answer = await call(method, target, body);
      await load();
      return answer;
    }
  };

  async function load() {
    try {
      const dossier = await call('GET', path);
      if (task) {
        rememberTask(task.taskId, dossier.code);
      }
      if (alive) {
        if (task) {
          task.dossier = dossier;
        }
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
    panel.replaceChildren(...SECTIONS.map((section) => section(dossier, context)).flat().filter(Boolean));
    panel.querySelectorAll('details').forEach((details) => {
      details.open = (details.dataset.open === 'true') !== turned.has(details.id);
      details.addEventListener('toggle', () => remember(details));
    });
    panel.scrollTop = top;
  }

  // a section the officer opened or closed stays so when the panel is read again
  function remember(details) {
    if (details.open === (details.dataset.open === 'true')) {
      turned.delete(details.id);
    } else {
      turned.add(details.id);
    }
  }

  load();
  return () => {
    alive = false;
    panel.remove();
  };
}

// After a task is completed: when the machine cannot go on because a figure of the law is missing, the officer who has
// just let go of the dossier reads it at once, not only the supervisor.
import { call } from './http.js';
import { h, button } from './dom.js';
import { waiting } from './sections.js';

/** The machine takes its steps within seconds; asked when each of these have passed. */
const LOOKS = [1500, 3000, 6000, 12000];

const dossiers = new Map();

/** Which dossier the task works for; a completed task can no longer be asked. */
export const remember = (taskId, code) => dossiers.set(taskId, code);

/** Looks at the dossier of a task that was completed a moment ago. */
export function completed(taskId) {
  const code = dossiers.get(taskId);
  dossiers.delete(taskId);
  if (code) {
    look(code, 0);
  }
}

function look(code, turn) {
  if (turn < LOOKS.length) {
    setTimeout(async () => {
      const found = await call('GET', `dossiers/${encodeURIComponent(code)}/stands-still`).catch(() => []);
      found.length ? tell(code, found) : look(code, turn + 1);
    }, LOOKS[turn]);
  }
}

function tell(code, found) {
  const node = h('div', { class: 'mc-told', role: 'alert' }, h('div', { class: 'mc-head-line' },
    h('span', {}, 'Bạn vừa hoàn thành việc của hồ sơ ', h('span', { class: 'mc-code' }, code), '.'),
    button('Đã hiểu', () => node.remove())), found.map(waiting));
  document.body.append(node);
}

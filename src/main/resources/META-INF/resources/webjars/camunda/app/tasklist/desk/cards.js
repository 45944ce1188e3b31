// The cards of the task list: whose dossier it is and its legal due date. Personal data is not in the engine, so the
// cards of a page are asked from the desk together.
import { call } from './http.js';
import { h } from './dom.js';

let waiting = new Map();
let timer;

async function ask() {
  const asked = waiting;
  waiting = new Map();
  timer = undefined;
  let cards = {};
  try {
    cards = await call('POST', 'cards', [...asked.keys()]);
  } catch (e) {
    cards = {};
  }
  for (const [taskId, nodes] of asked) {
    nodes.forEach((node) => draw(node, cards[taskId]));
  }
}

function draw(node, card) {
  if (!card) {
    return;
  }
  node.replaceChildren(h('div', { class: 'mc-card' },
    h('div', { class: 'mc-card-name' }, card.applicant),
    h('div', { class: 'mc-card-procedure' }, card.procedure),
    h('div', { class: 'mc-card-line' },
      h('span', { class: 'mc-code' }, card.code),
      card.due && h('span', { class: `mc-due mc-${card.level}`, title: 'Hạn trả kết quả' }, card.due))));
}

export default [{
  id: 'motcua-card',
  pluginPoint: 'tasklist.card',
  priority: 1000,
  render: (node, { taskId }) => {
    waiting.set(taskId, [...(waiting.get(taskId) || []), node]);
    timer = timer || setTimeout(ask, 20);
  },
  unmount: () => {}
}];

// A window over the page: Escape closes it, the focus goes back where it was.
import { h, button } from '../../common/dom.js';

/** { body, close }; {@code closed} runs when it is closed in any way. */
export function dialog(title, closed) {
  const before = document.activeElement;
  const body = h('div', {});
  const node = h('dialog', {
    class: 'mc-dialog', 'aria-label': title,
    onclose: () => {
      node.remove();
      if (before && before.isConnected) {
        before.focus();
      }
      closed && closed();
    }
  }, h('header', { class: 'mc-dialog-head' }, h('h2', {}, title), button('Đóng', () => node.close())), body);
  document.body.append(node);
  node.showModal();
  return { body, close: () => node.close() };
}

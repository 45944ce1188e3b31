// Bars that are a table: what the eye sees as length, a reader hears as number.
import { h } from '../../common/dom.js';

/**
 * items: [{ label, parts: [{ value, level, label }] } or { label, value, level, text, href }]; levels as in supervision.css.
 * heads: titles of the columns, [what, how many].
 */
export function bars({ items, caption, heads = ['', 'Số hồ sơ'], max }) {
  const parts = (item) => item.parts || [{ value: item.value, level: item.level }];
  const sum = (item) => parts(item).reduce((total, part) => total + (part.value || 0), 0);
  const longest = max || Math.max(1, ...items.map(sum));
  return h('div', { class: 'mc-scroll' }, h('table', { class: 'mc-bars' }, h('caption', {}, caption),
    h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, heads[0]), h('th', { scope: 'col', class: 'mc-number' }, heads[1]),
      h('td', {}))),
    h('tbody', {}, items.map((item) => h('tr', {},
      h('th', { scope: 'row' }, item.label),
      h('td', { class: 'mc-number' }, item.href ? h('a', { href: item.href }, item.text ?? String(sum(item)))
        : (item.text ?? String(sum(item)))),
      h('td', { class: 'mc-bar-cell', 'aria-hidden': 'true' }, h('div', { class: 'mc-bar-line' }, parts(item).map((part) =>
        h('span', {
          class: `mc-fill-${part.level || 'plain'}`, style: `width:${(100 * (part.value || 0)) / longest}%`,
          title: part.label && `${part.label}: ${part.value}`
        })))))))));
}

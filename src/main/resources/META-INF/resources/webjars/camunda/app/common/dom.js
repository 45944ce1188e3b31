// Builds nodes from text only: nothing that comes from a dossier is ever read as HTML.
// Used by the desk in Tasklist and by the supervisors' pages in Cockpit.
const SVG = 'http://www.w3.org/2000/svg';

function fill(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (name.startsWith('on')) {
      node.addEventListener(name.slice(2), value);
    } else if (value !== undefined && value !== null && value !== false) {
      node.setAttribute(name, value === true ? '' : value);
    }
  }
  node.append(...children.flat(Infinity).filter((c) => c !== null && c !== undefined && c !== false && c !== ''));
  return node;
}

/** An element; attributes starting with "on" are listeners, children are nodes, texts or nothing. */
export const h = (tag, attributes, ...children) => fill(document.createElement(tag), attributes, children);

/** The same for a part of an SVG picture. */
export const svg = (tag, attributes, ...children) => fill(document.createElementNS(SVG, tag), attributes, children);

/** Label and value pairs. */
export const pairs = (list) => h('dl', { class: 'mc-pairs' },
  list.filter((f) => f.value).map((f) => h('div', {}, h('dt', {}, f.label), h('dd', {}, f.value))));

export const link = (href, text, more) => h('a', { href, target: '_blank', rel: 'noopener', ...more }, text);

export const button = (text, onclick, more) => h('button', { type: 'button', class: 'mc-button', onclick, ...more }, text);

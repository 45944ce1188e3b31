// Filters live in the address: a supervisor can keep and send the link.
import { h } from '../../common/dom.js';
import { address, send } from '../../common/http.js';
import { currentPath, params, href } from './routes.js';

let asked;
let touched;

/** What the caller may see: { administrator, agencies: [{ code, name, depth }], procedures: [{ slug, code, name }] }. */
export function scope() {
  asked = asked || send('GET', address('supervision', 'scope')).catch((e) => {
    asked = undefined;
    throw e;
  });
  return asked;
}

/** The same page with other filters. */
export function go(changes) {
  location.hash = href(currentPath(), { ...params(), ...changes }).slice(1);
}

function filter(name, label, all, options) {
  const id = `mc-filter-${name}`;
  const select = h('select', {
    id, class: 'mc-input', onchange: () => {
      touched = id;
      go({ [name]: select.value, page: '', at: '' });
    }
  }, h('option', { value: '' }, all));
  scope().then((found) => {
    select.append(...options(found));
    select.value = params()[name] || '';
    if (touched === id) {
      touched = undefined;
      select.focus();
    }
  }).catch(() => {});
  return h('label', { class: 'mc-filter', for: id }, label, ' ', select);
}

/** Choices of a select: the agencies of the caller, those below moved in. */
export const agencyOptions = (agencies) => agencies.map((a) =>
  h('option', { value: a.code }, '\u00a0\u00a0\u00a0'.repeat(a.depth) + a.name));

export const agencyFilter = () => filter('agency', 'Cơ quan', 'Tất cả cơ quan của tôi', (found) => agencyOptions(found.agencies));

export const procedureFilter = () => filter('procedure', 'Thủ tục', 'Tất cả thủ tục', (found) => found.procedures.map((p) =>
  h('option', { value: p.slug }, p.name)));

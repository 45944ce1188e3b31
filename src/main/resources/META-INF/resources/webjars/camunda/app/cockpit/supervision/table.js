// A table with a caption; heads sort it. Cells are texts or nodes.
import { h } from '../../common/dom.js';

const plain = (column, row) => (column.value ? column.value(row) : row[column.key]);

function compare(a, b) {
  if (a === b) {
    return 0;
  }
  if (a === null || a === undefined || a === '') {
    return 1;
  }
  if (b === null || b === undefined || b === '') {
    return -1;
  }
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'vi');
}

/**
 * columns: [{ key, label, value(row)?, cell(row)?, numeric?, sortable? }], value is what sorts, cell what is shown.
 * onRow(row): the first cell becomes a button. pick(row): id of a row that may be ticked; the node then has picked().
 * picked: ids that are ticked at first. foot: a row of totals. empty: what is said without rows.
 */
export function table({ columns, rows, caption, sortable = true, onRow, pick, picked, onPick, foot, empty = 'Không có dòng nào.' }) {
  const ticked = new Set(picked || []);
  let order = [...rows];
  let sorted = null;
  const body = h('tbody', {});
  const head = h('tr', {});
  const node = h('div', { class: 'mc-scroll', tabindex: '0', role: 'region', 'aria-label': caption },
    h('table', { class: 'mc-table' }, h('caption', {}, caption), h('thead', {}, head), body,
      foot && h('tfoot', {}, line(foot, true))));
  node.picked = () => [...ticked];

  function tick(row) {
    const id = pick(row);
    return h('td', { class: 'mc-pick' }, id && h('input', {
      type: 'checkbox', checked: ticked.has(id), 'aria-label': `Chọn ${plain(columns[0], row)}`,
      onchange: (event) => {
        event.target.checked ? ticked.add(id) : ticked.delete(id);
        tell();
      }
    }));
  }

  function tickAll() {
    return h('th', { scope: 'col', class: 'mc-pick' }, h('input', {
      type: 'checkbox', 'aria-label': 'Chọn tất cả', checked: ticked.size > 0 && ticked.size === order.map(pick).filter(Boolean).length,
      onchange: (event) => {
        ticked.clear();
        if (event.target.checked) {
          order.map(pick).filter(Boolean).forEach((id) => ticked.add(id));
        }
        draw();
        tell();
      }
    }));
  }

  const tell = () => onPick && onPick([...ticked]);

  function line(row, total) {
    return h('tr', {}, pick && (total ? h('td', {}) : tick(row)), columns.map((column, i) => {
      const shown = column.cell ? column.cell(row) : row[column.key];
      const opens = i === 0 && onRow && !total;
      return h(i === 0 ? 'th' : 'td', { scope: i === 0 && 'row', class: column.numeric && 'mc-number' },
        opens ? h('button', { type: 'button', class: 'mc-link', onclick: () => onRow(row) }, shown) : shown);
    }));
  }

  function title(column) {
    const direction = sorted && sorted.column === column ? sorted.direction : null;
    return h('th', { scope: 'col', class: column.numeric && 'mc-number', 'aria-sort': direction },
      sortable && column.sortable !== false && rows.length > 1
        ? h('button', { type: 'button', class: 'mc-sort', onclick: () => sort(column) }, column.label,
          h('span', { 'aria-hidden': 'true' }, direction === 'ascending' ? ' ▲' : direction === 'descending' ? ' ▼' : ''))
        : column.label);
  }

  function sort(column) {
    const again = sorted && sorted.column === column && sorted.direction === 'ascending';
    sorted = { column, direction: again ? 'descending' : 'ascending' };
    order = [...rows].sort((a, b) => compare(plain(column, a), plain(column, b)) * (again ? -1 : 1));
    draw();
    head.querySelector('[aria-sort] button').focus();
  }

  function draw() {
    head.replaceChildren(...(pick ? [tickAll()] : []), ...columns.map(title));
    body.replaceChildren(...(order.length ? order.map((row) => line(row, false))
      : [h('tr', {}, h('td', { colspan: columns.length + (pick ? 1 : 0), class: 'mc-quiet' }, empty))]));
  }

  draw();
  return node;
}

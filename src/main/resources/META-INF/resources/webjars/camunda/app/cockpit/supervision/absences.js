// Who is away, who stands in, and the supervisors' own log.
import {
  h, button, table, dialog, page, register, show, get, post, scope, agencyOptions, agencyFilter, params, errorBox, day, moment, mark, today
} from './ui.js';
import { moves, outcome } from './reassign.js';

const LEVELS = { NOW: 'soon', COMING: 'ok', OVER: 'done' };

const absences = (rows, again) => table({
  caption: 'Vắng mặt và làm thay', rows, empty: 'Không có ai vắng mặt.',
  columns: [
    { key: 'officer', label: 'Người vắng mặt' },
    { key: 'substitute', label: 'Người làm thay' },
    { key: 'agency', label: 'Cơ quan' },
    { key: 'from', label: 'Từ ngày', cell: (r) => day(r.from) },
    { key: 'to', label: 'Đến hết ngày', cell: (r) => day(r.to) },
    { key: 'note', label: 'Lý do' },
    { key: 'stateVi', label: 'Tình trạng', cell: (r) => mark(LEVELS[r.state], r.stateVi) },
    { key: 'left', label: 'Việc còn giữ', numeric: true },
    { key: 'id', label: 'Thao tác', sortable: false, cell: (r) => r.state !== 'OVER' && button('Kết thúc', () => end(r, again)) }
  ]
});

const acts = (rows) => table({
  caption: 'Người giám sát đã làm gì (100 dòng mới nhất)', rows, empty: 'Chưa có thao tác nào.',
  columns: [
    { key: 'at', label: 'Lúc', cell: (r) => moment(r.at) },
    { key: 'actor', label: 'Ai' },
    { key: 'what', label: 'Việc' },
    { key: 'code', label: 'Hồ sơ', cell: (r) => r.code && h('a', { class: 'mc-code', href: `#/supervision/dossier?code=${r.code}` }, r.code) },
    { key: 'from', label: 'Từ' },
    { key: 'to', label: 'Sang' },
    { key: 'reason', label: 'Lý do' }
  ]
});

function end(row, again) {
  const { body, close } = dialog(`Kết thúc vắng mặt của ${row.officer}`, again);
  const said = h('div', {});
  body.append(h('p', {}, `Từ nay việc của ${row.officer} không chuyển cho ${row.substitute} nữa. Việc đã chuyển vẫn do ${row.substitute} giữ.`),
    said, button('Kết thúc', async () => {
      try {
        await post(`absences/${row.id}/end`);
        close();
      } catch (e) {
        said.replaceChildren(errorBox(e));
      }
    }, { class: 'mc-button mc-primary' }));
}

async function declare(again) {
  const { body, close } = dialog('Khai vắng mặt', again);
  show(body, scope, (found) => form(found.agencies, body, close));
}

function form(agencies, body, close) {
  const officer = h('select', { class: 'mc-input', id: 'mc-officer', required: true, onchange: stale }, h('option', { value: '' }, 'Chọn cơ quan trước'));
  const substitute = h('select', { class: 'mc-input', id: 'mc-substitute', required: true, onchange: stale },
    h('option', { value: '' }, 'Chọn cơ quan trước'));
  const agency = h('select', { class: 'mc-input', id: 'mc-agency', required: true, onchange: people },
    h('option', { value: '' }, 'Chọn cơ quan'), agencyOptions(agencies));
  const from = h('input', { class: 'mc-input', id: 'mc-from', type: 'date', required: true, value: today(), onchange: stale });
  const to = h('input', { class: 'mc-input', id: 'mc-to-day', type: 'date', required: true, value: today(), onchange: stale });
  const note = h('input', { class: 'mc-input mc-wide', id: 'mc-note', required: true, maxlength: '200', placeholder: 'nghỉ phép, đi học, đi công tác…' });
  const preview = h('div', {});
  const said = h('div', {});
  const send = h('button', { type: 'submit', class: 'mc-button mc-primary' }, 'Xem trước');
  let list;

  const wish = () => ({ agency: agency.value, officer: officer.value, substitute: substitute.value, from: from.value, to: to.value, note: note.value });

  // what was seen must be what is applied
  function stale() {
    list = undefined;
    preview.replaceChildren();
    send.textContent = 'Xem trước';
  }

  async function people() {
    stale();
    const choices = agency.value ? await get('absences/officers', { agency: agency.value }) : [];
    for (const select of [officer, substitute]) {
      select.replaceChildren(h('option', { value: '' }, 'Chọn người'),
        ...choices.map((o) => h('option', { value: o.id }, `${o.name} (${o.roles})`)));
    }
  }

  async function next(event) {
    event.preventDefault();
    said.replaceChildren();
    try {
      if (list) {
        const picked = new Set(list.picked());
        const kept = list.ids.filter((id) => !picked.has(id));
        const rows = await post('absences', { ...wish(), kept });
        body.replaceChildren(...outcome(rows, ' Việc đến sau trong những ngày này sẽ tự chuyển.').filter(Boolean),
          button('Xong', close, { class: 'mc-button mc-primary' }));
      } else {
        const rows = await post('absences/preview', wish());
        list = moves(rows, rows.length ? 'Việc đang giữ; bỏ đánh dấu việc nào thì việc đó ở lại' : 'Người này đang không giữ việc nào');
        list.ids = rows.filter((r) => r.possible).map((r) => r.taskId);
        preview.replaceChildren(list);
        send.textContent = 'Áp dụng';
      }
    } catch (e) {
      said.replaceChildren(errorBox(e));
    }
  }

  const field = (label, input) => h('p', {}, h('label', { for: input.id }, `${label} `), input);
  return h('form', { class: 'mc-lines', onsubmit: next }, field('Cơ quan', agency), field('Người vắng mặt', officer),
    field('Người làm thay', substitute), field('Từ ngày', from), field('Đến hết ngày', to), field('Lý do', note), preview, said, send);
}

export default [register('/supervision/absences', (node) => {
  const { bar, body } = page(node, 'Vắng mặt, làm thay', 'Việc của người vắng mặt tự chuyển cho người làm thay trong những ngày đã khai');
  const again = () => show(body, () => get('absences', { agency: params().agency }), (found) => [absences(found.absences, again), acts(found.acts)]);
  bar.append(agencyFilter(), button('Khai vắng mặt', () => declare(again), { class: 'mc-button mc-primary' }));
  again();
})];

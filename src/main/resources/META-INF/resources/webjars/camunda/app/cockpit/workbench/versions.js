// How many dossiers run on which version, what a new version means for them, and taking them over.
import {
  h, button, table, dialog, page, register, show, get, post, params, href, errorBox, num, moment, mark
} from './ui.js';

const PATH = '/workbench/versions';

/** One line per model and version that matters. */
const lines = (models) => models.flatMap((model) => model.versions.map((version) => ({
  ...version, key: model.key, name: model.name, block: model.block, newest: version.number === model.versions[0].number
})));

const overview = (models) => table({
  caption: 'Hồ sơ đang chạy theo phiên bản', rows: lines(models),
  columns: [
    { key: 'name', label: 'Thủ tục, khối', cell: (r) => [r.name, h('div', { class: 'mc-quiet mc-code' }, r.key)] },
    { key: 'block', label: 'Loại', value: (r) => String(r.block), cell: (r) => (r.block ? 'khối dùng chung' : 'thủ tục') },
    { key: 'number', label: 'Phiên bản', numeric: true },
    { key: 'newest', label: 'Tình trạng', value: (r) => String(r.newest), cell: (r) => (r.newest ? mark('ok', 'mới nhất') : mark('soon', 'bản cũ')) },
    { key: 'deployedAt', label: 'Chạy từ', cell: (r) => moment(r.deployedAt) },
    { key: 'running', label: 'Hồ sơ đang chạy', numeric: true, cell: (r) => num(r.running) },
    {
      key: 'key', label: 'Thao tác', sortable: false, cell: (r) => (r.running > 0 || !r.newest) && h('a',
        { href: href(PATH, { key: r.key, version: r.number }), 'aria-label': `Xem ${r.name}, phiên bản ${r.number}` },
        r.newest ? 'Xem các bước' : 'Xem và chuyển')
    }
  ]
});

const failures = (state) => state.failures.length > 0 && h('details', {}, h('summary', {}, `${num(state.progress.failed)} hồ sơ ở lại`),
  h('ul', {}, state.failures.map((f) => h('li', {}, h('span', { class: 'mc-code' }, f.code), ` ${f.problem}`))));

const history = (states) => table({
  caption: 'Các lần chuyển hồ sơ', rows: states, empty: 'Chưa chuyển lần nào.',
  columns: [
    { key: 'id', label: 'Lúc', value: (r) => r.migration.requestedAt, cell: (r) => moment(r.migration.requestedAt) },
    { key: 'model', label: 'Thủ tục, khối', value: (r) => r.migration.processKey, cell: (r) => h('span', { class: 'mc-code' }, r.migration.processKey) },
    { key: 'versions', label: 'Phiên bản', sortable: false, cell: (r) => `${r.migration.fromVersion} sang ${r.migration.toVersion}` },
    { key: 'by', label: 'Ai', value: (r) => r.migration.requestedBy, cell: (r) => r.migration.requestedBy },
    { key: 'reason', label: 'Lý do', value: (r) => r.migration.reason, cell: (r) => r.migration.reason },
    { key: 'moved', label: 'Đã chuyển', numeric: true, value: (r) => r.progress.moved, cell: (r) => num(r.progress.moved) },
    { key: 'waiting', label: 'Đang đợi', numeric: true, value: (r) => r.progress.waiting, cell: (r) => num(r.progress.waiting) },
    { key: 'failed', label: 'Ở lại bản cũ', numeric: true, value: (r) => r.progress.failed, cell: (r) => (failures(r) || num(0)) },
    {
      key: 'state', label: 'Tình trạng', value: (r) => String(r.migration.finishedAt),
      cell: (r) => (r.migration.finishedAt ? mark('ok', `xong lúc ${moment(r.migration.finishedAt)}`) : mark('soon', 'đang chuyển'))
    }
  ]
});

async function codes(at, step) {
  const { body } = dialog(`Hồ sơ ở bước «${step.name}»`);
  show(body, () => get(`${at}/dossiers`, { step: step.activity }), (found) => [
    h('p', { class: 'mc-quiet' }, found.length < 100 ? `${found.length} hồ sơ.` : '100 hồ sơ đầu tiên.'),
    h('ul', { class: 'mc-codes' }, found.map((code) => h('li', { class: 'mc-code' }, code)))
  ]);
}

const steps = (at, rows) => table({
  caption: 'Hồ sơ của phiên bản này đang ở đâu; bấm tên bước để xem mã hồ sơ', rows: rows.filter((r) => r.dossiers > 0),
  empty: 'Không còn hồ sơ nào chạy trên phiên bản này.', onRow: (row) => codes(at, row),
  columns: [
    { key: 'name', label: 'Bước' },
    { key: 'kind', label: 'Loại' },
    { key: 'activity', label: 'Mã bước', cell: (r) => h('span', { class: 'mc-code' }, r.activity) },
    { key: 'dossiers', label: 'Hồ sơ', numeric: true, cell: (r) => num(r.dossiers) },
    { key: 'failed', label: 'Đứng vì lỗi', numeric: true, cell: (r) => num(r.failed) }
  ]
});

/** Steps that do not go over, each with a choice of the step that takes its place. */
function gaps(plan, map, again) {
  const choice = (gap) => h('select', {
    class: 'mc-input', 'aria-label': `Bước thay cho ${gap.name}`,
    onchange: (event) => again({ ...map, [gap.activity]: event.target.value })
  }, h('option', { value: '' }, 'không có'), plan.choices.filter((c) => c.kind === gap.kind).map((c) => h('option',
    { value: c.activity }, `${c.name} (${c.activity})`)));
  return table({
    caption: 'Bước không ghép được', rows: plan.gaps, empty: 'Mọi bước của phiên bản cũ đều ghép được.',
    columns: [
      { key: 'name', label: 'Bước', cell: (r) => [r.name, h('div', { class: 'mc-quiet' }, `${r.kind}, `, h('span', { class: 'mc-code' }, r.activity))] },
      { key: 'dossiers', label: 'Hồ sơ đang ở đây', numeric: true, cell: (r) => num(r.dossiers) },
      { key: 'why', label: 'Vì sao', sortable: false, cell: (r) => r.why },
      { key: 'remedy', label: 'Cách xử lý', sortable: false, cell: (r) => r.remedy },
      { key: 'activity', label: 'Bước thay thế', sortable: false, cell: choice }
    ]
  });
}

const pairs = (plan, map, again) => h('details', {}, h('summary', {}, `${num(plan.pairs.length)} bước ghép được`), table({
  caption: 'Bước ghép được', rows: plan.pairs, columns: [
    { key: 'fromName', label: 'Bước cũ', cell: (r) => [r.fromName, h('div', { class: 'mc-quiet mc-code' }, r.from)] },
    { key: 'toName', label: 'Bước mới', cell: (r) => [r.toName, h('div', { class: 'mc-quiet mc-code' }, r.to)] },
    {
      key: 'byHand', label: 'Cách ghép', value: (r) => String(r.byHand), cell: (r) => (r.byHand
        ? ['nêu bằng tay ', button('Bỏ', () => again({ ...map, [r.from]: '' }), { 'aria-label': `Bỏ ghép ${r.fromName}` })] : 'cùng mã')
    }
  ]
}));

const tried = (dry) => [
  h('p', { role: 'status', class: dry.stays.length ? 'mc-problem' : 'mc-done' },
    `Đã thử ${num(dry.looked)} trên ${num(dry.running)} hồ sơ: ${num(dry.would)} chuyển được, ${num(dry.stays.length)} ở lại phiên bản cũ. Chưa thay đổi gì.`),
  dry.stays.length > 0 && table({
    caption: 'Hồ sơ sẽ ở lại', rows: dry.stays.slice(0, 100), columns: [
      { key: 'code', label: 'Hồ sơ', cell: (r) => h('span', { class: 'mc-code' }, r.code) },
      { key: 'why', label: 'Vì sao' }
    ]
  })
];

function migrate(at, plan, map) {
  const { body, close } = dialog(`Chuyển hồ sơ sang phiên bản ${plan.to}`);
  const said = h('div', {});
  const reason = h('input', { class: 'mc-input mc-wide', id: 'mc-reason', required: true, maxlength: '500', placeholder: 'theo văn bản nào, sửa lỗi gì…' });
  body.append(h('form', {
    class: 'mc-lines',
    onsubmit: async (event) => {
      event.preventDefault();
      try {
        await post(`${at}/migrate`, { map, reason: reason.value });
        close();
        location.hash = href(PATH).slice(1);
      } catch (e) {
        said.replaceChildren(errorBox(e));
      }
    }
  }, h('p', {}, `Hồ sơ của ${plan.name} đang chạy phiên bản ${plan.from} sẽ dùng sơ đồ, biểu mẫu và cách tính của phiên bản ${plan.to}. `
    + 'Ngày hẹn trả, hạn từng việc và người đang giữ việc không đổi. Không quay lại được.'),
  h('p', {}, h('label', { for: 'mc-reason' }, 'Lý do '), reason), said,
  h('button', { type: 'submit', class: 'mc-button mc-primary' }, 'Chuyển hồ sơ')));
  reason.focus();
}

/** The plan of an older version; chosen steps make a new plan. */
function planned(place, at, map, mayMigrate) {
  const again = (changed) => planned(place, at, Object.fromEntries(Object.entries(changed).filter(([, next]) => next)), mayMigrate);
  show(place, () => post(`${at}/plan`, { map }), (plan) => {
    const outcome = h('div', {});
    return [
      h('h2', {}, `Kế hoạch chuyển từ phiên bản ${plan.from} sang ${plan.to}`), gaps(plan, map, again), pairs(plan, map, again),
      h('p', {}, button('Chạy thử', () => show(outcome, () => post(`${at}/dry-run`, { map }), tried), { class: 'mc-button mc-primary' }), ' ',
        mayMigrate ? button('Chuyển hồ sơ…', () => migrate(at, plan, map))
          : h('span', { class: 'mc-quiet' }, 'Chỉ quản trị hệ thống được chuyển hồ sơ; bạn xem kế hoạch và chạy thử.')),
      outcome, Object.keys(map).length > 0 && h('p', {}, button('Bỏ mọi bước đã nêu', () => again({})))
    ];
  });
}

/** One version: where its dossiers stand, and the plan when there is a newer one. */
function one(bar, body, key, version) {
  const at = `versions/${encodeURIComponent(key)}/${encodeURIComponent(version)}`;
  bar.append(h('a', { href: href(PATH) }, 'Mọi phiên bản'));
  show(body, async () => [await get('versions'), await get(`${at}/steps`)], ([found, standing]) => {
    const model = found.models.find((m) => m.key === key);
    const plan = h('section', {});
    if (model.versions[0].number !== Number(version)) {
      planned(plan, at, {}, found.mayMigrate);
    }
    return [h('h2', {}, `${model.name}, phiên bản ${version}`), steps(at, standing), plan];
  });
}

export default [register(PATH, (node) => {
  const { bar, body } = page(node, 'Phiên bản và hồ sơ đang chạy', 'Hồ sơ giữ phiên bản lúc nộp cho tới khi được chuyển');
  const { key, version } = params();
  if (key && version) {
    one(bar, body, key, version);
    return;
  }
  const again = () => show(body, () => get('versions'), (found) => [overview(found.models), history(found.migrations)]);
  bar.append(button('Xem lại', again));
  again();
})];

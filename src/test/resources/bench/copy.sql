-- Copies numbers :first to :last of the open, or else the finished, models over the agencies and the last year.
truncate bench.plan;

insert into bench.plan
select x.n, x.agency || '-' || to_char(bench.at(x.pos[1]) at time zone 'Asia/Ho_Chi_Minh', 'YYYYMMDD') || '-'
    || lpad(x.n::text, 7, '0'), x.model, x.agency, x.now_p, x.pos
from (
  select b.*, (select array_agg(b.now_p - b.rel[cardinality(b.rel)] - b.age + v order by o)
    from unnest(b.rel) with ordinality as u(v, o)) as pos
  from (
    select g.n, m.code as model, a.codes[1 + (g.n * 7 + g.n / 13) % cardinality(a.codes)] as agency, t.now_p,
      -- an open dossier began its step up to four days ago, a finished one ended up to a year ago
      case when :open then (random() * random() * 1800)::bigint else 30 + (random() * 246 * 450)::bigint end as age,
      array[0]::bigint[] || array(select (sum((60 + 1400 * random() * random())::int) over (order by s.i))::bigint
        from bench.step s where s.dossier_code = m.code and s.ended_at is not null and g.n > 0 order by s.i) as rel
    from generate_series(:first, :last) g(n)
    join bench.model m on m.open = :open and m.number = g.n % (select count(*) from bench.model where open = :open)
    cross join (select array_agg(code order by code) as codes from bench.agency) a
    cross join (select max(idx) * 450::bigint - 210 as now_p from bench.day where d <= current_date) t) b) x;

-- of each kind so many are compared with their models, column by column
insert into bench.sample select code, model from bench.plan order by n fetch first 200 rows only;

insert into dossier_event (dossier_code, seq, happened_at, actor, kind, from_status, to_status, activity_id, detail,
  data_hash, hash)
select p.code, e.seq, e.happened_at, e.actor, e.kind, e.from_status, e.to_status, e.activity_id, e.detail, e.data_hash, e.hash
from bench.plan p cross join lateral bench.chain(p.code, p.model, p.pos) e;

create temporary table timed on commit drop as
select p.*, c.open, c.k_started, c.k_finished, c.k_returned, c.k_stopped,
  (coalesce(p.pos[c.k_started + 1], p.pos[1]) / 450 + 5 + coalesce((select sum(p.pos[s.i + 1] - p.pos[s.i])::bigint
    from bench.step s where s.dossier_code = p.model and s.standing and s.ended_at is not null), 0) / 450)::bigint as due_day
from bench.plan p join bench.clock c on c.dossier_code = p.model;

insert into dossier
select r.* from timed t join dossier d on d.code = t.model
cross join lateral jsonb_populate_record(d, jsonb_build_object('code', t.code, 'agency', t.agency,
  'filed_at', bench.at(t.pos[1]),
  'accepted_at', case when d.accepted_at is not null then bench.at(t.pos[t.k_started + 1]) end,
  'promised_at', case when d.promised_at is not null then bench.closing(t.due_day) end,
  'closed_at', case when d.closed_at is not null then bench.at(t.pos[cardinality(t.pos)]) end,
  'archived_at', case when d.archived_at is not null then bench.at(t.pos[cardinality(t.pos)]) end,
  'head_hash', (select e.hash from dossier_event e where e.dossier_code = t.code and e.seq = d.event_count))) r;

insert into dossier_clock
select r.* from timed t join dossier_clock c on c.dossier_code = t.model
cross join lateral (select bench.closing(t.due_day) as due, bench.at(t.pos[t.k_finished + 1]) as ended) x
cross join lateral jsonb_populate_record(c, jsonb_build_object('dossier_code', t.code, 'agency', t.agency,
  'received_at', bench.at(t.pos[1]),
  'started_at', case when c.started_at is not null then bench.at(t.pos[t.k_started + 1]) end,
  'term_from', case when c.term_from is not null then bench.at(t.pos[t.k_started + 1]) end,
  'promised_at', x.due, 'first_promised_at', x.due, 'indicator_due_at', x.due,
  'stopped_since', case when c.stopped_since is not null then bench.at(t.pos[t.k_stopped + 1]) end,
  'warn_at', case when c.warn_at is not null then x.due - interval '1 day' end,
  'finished_at', case when c.finished_at is not null then x.ended end,
  'returned_at', case when c.returned_at is not null then bench.at(t.pos[t.k_returned + 1]) end,
  'punctuality', case when c.punctuality is null then null when c.supplement_requests > 1 or x.ended > x.due then 'LATE'
    when x.ended::date < x.due::date then 'EARLY' else 'ON_TIME' end,
  'worked_minutes', case when c.worked_minutes is not null then t.pos[t.k_finished + 1] - t.pos[t.k_started + 1] end,
  'expected_at', case when t.open and c.stopped_since is null then bench.at(t.now_p + 200 + (t.n * 37) % 2000) end,
  'risk_at', case when t.open and c.stopped_since is null then case when (t.n * 37) % 100 < 6 then bench.at(t.pos[cardinality(t.pos)])
    else greatest(bench.at(t.pos[cardinality(t.pos)]), x.due - interval '5 hours') end end,
  'paced_at', case when t.open then now() end, 'paced_for', case when t.open then x.due end)) r;

insert into clock_entry (dossier_code, seq, kind, reason, basis, happened_at, actor, promised_before, promised_after,
  indicator_before, indicator_after)
select t.code, e.seq, e.kind, e.reason, e.basis, bench.at(t.pos[e.k + 1]), e.actor,
  case when e.promised_before is not null then bench.closing(t.due_day) end,
  case when e.promised_after is not null then bench.closing(t.due_day) end,
  case when e.indicator_before is not null then bench.closing(t.due_day) end,
  case when e.indicator_after is not null then bench.closing(t.due_day) end
from timed t join bench.entry e on e.dossier_code = t.model;

insert into step_record (task_id, dossier_code, agency, procedure_slug, process_key, activity_id, role, officer, started_at,
  due_at, ended_at, outcome, worked_minutes, counted)
select s.i || '-' || t.code, t.code, t.agency, s.procedure_slug, s.process_key, s.activity_id, s.role,
  case when s.officer is not null then s.officer || '-' || t.n % 5 end, bench.at(t.pos[least(s.i, cardinality(t.pos))]),
  bench.at(t.pos[least(s.i, cardinality(t.pos))] + 450), case when s.ended_at is not null then bench.at(t.pos[s.i + 1]) end,
  s.outcome, case when s.worked_minutes is not null then case when s.standing then 0 else t.pos[s.i + 1] - t.pos[s.i] end end,
  s.counted
from timed t join bench.step s on s.dossier_code = t.model;

-- what the roll-up makes of these steps
insert into step_day (counted_on, agency, procedure_slug, process_key, activity_id, quarter_hours, steps, overdue, target_minutes)
select (s.ended_at at time zone 'Asia/Ho_Chi_Minh')::date, s.agency, s.procedure_slug, s.process_key, s.activity_id,
  s.worked_minutes / 15, count(*), count(*) filter (where s.ended_at > s.due_at), sum(450)
from timed t join step_record s on s.dossier_code = t.code
where s.counted and s.outcome = 'COMPLETED' group by 1, 2, 3, 4, 5, 6
on conflict (procedure_slug, counted_on, process_key, activity_id, agency, quarter_hours) do update
set steps = step_day.steps + excluded.steps, overdue = step_day.overdue + excluded.overdue,
  target_minutes = step_day.target_minutes + excluded.target_minutes;

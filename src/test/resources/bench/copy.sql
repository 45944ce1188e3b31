-- Copies numbers :first to :last of the open, or else the finished, models over the agencies and the last year.
create temporary table plan on commit drop as
select x.n, x.agency || '-' || to_char(bench.at(x.pos[1]) at time zone 'Asia/Ho_Chi_Minh', 'YYYYMMDD') || '-'
    || lpad(x.n::text, 7, '0') as code, x.model, x.model_agency, x.agency, x.now_p, x.pos
from (
  select b.*, (select array_agg(b.now_p - b.rel[cardinality(b.rel)] - b.age + v order by o)
    from unnest(b.rel) with ordinality as u(v, o)) as pos
  from (
    select g.n, m.code as model, m.agency as model_agency,
      a.codes[1 + (g.n * 7 + g.n / 13) % cardinality(a.codes)] as agency, t.now_p,
      -- an open dossier began its step up to four days ago, a finished one ended up to a year ago
      case when :open then (random() * random() * 1800)::bigint else 30 + (random() * 246 * 450)::bigint end as age,
      array[0]::bigint[] || array(select (sum((60 + 1400 * random() * random())::int) over (order by s.i))::bigint
        from bench.step s where s.dossier_code = m.code and s.ended_at is not null and g.n > 0 order by s.i) as rel
    from generate_series(:first, :last) g(n)
    join bench.model m on m.open = :open and m.number = g.n % (select count(*) from bench.model where open = :open)
    cross join (select array_agg(code order by code) as codes from bench.agency) a
    cross join (select max(idx) * 450::bigint - 210 as now_p from bench.day where d <= current_date) t) b) x;

-- of each kind so many are compared with their models, column by column
insert into bench.sample select n, code, model from plan where n % 1000 = 0 or n < :first + 20;

create temporary table timed on commit drop as
select p.*, c.open, c.k_started, c.k_finished, c.k_returned, c.k_stopped,
  (coalesce(p.pos[c.k_started + 1], p.pos[1]) / 450 + c.days + coalesce((select sum(p.pos[s.i + 1] - p.pos[s.i])::bigint
    from bench.step s where s.dossier_code = p.model and s.standing and s.ended_at is not null), 0) / 450)::bigint as due_day
from plan p join bench.clock c on c.dossier_code = p.model;
analyze timed;

-- the log: the model's events at their new times, chained as EventRow chains them
create temporary table chained on commit drop as
with recursive chain as (
  select p.code, p.model, p.pos, 0 as seq, repeat('0', 64) as hash, null::timestamptz as at from timed p
  union all
  select c.code, c.model, c.pos, e.seq, encode(sha256(convert_to(concat_ws(E'\x1f', c.hash, c.code, e.seq,
    (extract(epoch from t.at) * 1000)::bigint, e.rest), 'UTF8')), 'hex'), t.at
  from chain c join bench.event e on e.dossier_code = c.model and e.seq = c.seq + 1
  cross join lateral (select bench.at(c.pos[e.k + 1]) as at offset 0) t)
select code, model, seq, hash, at from chain where seq > 0;
select bench.copy('dossier_event', $j${"dossier_code": "p.code", "happened_at": "p.at", "hash": "p.hash"}$j$,
  'chained p join bench.event m on m.dossier_code = p.model and m.seq = p.seq');

select bench.copy('dossier', $j${"code": "p.code", "agency": "p.agency", "filed_at": "bench.at(p.pos[1])",
  "process_instance_id": "bench.id(m.process_instance_id, p.n)",
  "accepted_at": "case when m.accepted_at is not null then bench.at(p.pos[p.k_started + 1]) end",
  "promised_at": "case when m.promised_at is not null then bench.closing(p.due_day) end",
  "closed_at": "case when m.closed_at is not null then bench.at(p.pos[cardinality(p.pos)]) end",
  "archived_at": "case when m.archived_at is not null then bench.at(p.pos[cardinality(p.pos)]) end",
  "head_hash": "h.hash"}$j$,
  'timed p join dossier m on m.code = p.model join chained h on h.code = p.code and h.seq = m.event_count');

select bench.copy('dossier_clock', $j${"dossier_code": "p.code", "agency": "p.agency", "received_at": "bench.at(p.pos[1])",
  "started_at": "case when m.started_at is not null then bench.at(p.pos[p.k_started + 1]) end",
  "term_from": "case when m.term_from is not null then bench.at(p.pos[p.k_started + 1]) end",
  "promised_at": "x.due", "first_promised_at": "x.due", "indicator_due_at": "x.due",
  "stopped_since": "case when m.stopped_since is not null then bench.at(p.pos[p.k_stopped + 1]) end",
  "warn_at": "case when m.warn_at is not null then bench.at((p.due_day - 2) * 450) end",
  "finished_at": "case when m.finished_at is not null then x.ended end",
  "returned_at": "case when m.returned_at is not null then bench.at(p.pos[p.k_returned + 1]) end",
  "punctuality": "case when m.punctuality is null then null when m.supplement_requests > 1 or x.ended > x.due then 'LATE' when x.ended::date < x.due::date then 'EARLY' else 'ON_TIME' end",
  "worked_minutes": "case when m.worked_minutes is not null then p.pos[p.k_finished + 1] - p.pos[p.k_started + 1] end",
  "expected_at": "case when p.open and m.stopped_since is null then bench.at(p.now_p + 200 + (p.n * 37) % 2000) end",
  "risk_at": "case when p.open and m.stopped_since is null then case when (p.n * 37) % 100 < 6 then bench.at(p.pos[cardinality(p.pos)]) else greatest(bench.at(p.pos[cardinality(p.pos)]), x.due - interval '5 hours') end end",
  "paced_at": "case when p.open then now() end", "paced_for": "case when p.open then x.due end"}$j$,
  'timed p join dossier_clock m on m.dossier_code = p.model cross join lateral (select bench.closing(p.due_day) as due, '
  || 'bench.at(p.pos[p.k_finished + 1]) as ended) x');

select bench.copy('clock_entry', $j${"dossier_code": "p.code", "happened_at": "bench.at(p.pos[m.k + 1])",
  "promised_before": "case when m.promised_before is not null then bench.closing(p.due_day) end",
  "promised_after": "case when m.promised_after is not null then bench.closing(p.due_day) end",
  "indicator_before": "case when m.indicator_before is not null then bench.closing(p.due_day) end",
  "indicator_after": "case when m.indicator_after is not null then bench.closing(p.due_day) end"}$j$,
  'timed p join bench.entry m on m.dossier_code = p.model');

select bench.copy('step_record', $j${"task_id": "bench.id(m.task_id, p.n)", "dossier_code": "p.code", "agency": "p.agency",
  "officer": "case when m.officer is not null then m.officer || '-' || p.n % 5 end",
  "started_at": "bench.at(p.pos[least(m.i, cardinality(p.pos))])",
  "due_at": "case when m.due_at is not null then bench.at(p.pos[least(m.i, cardinality(p.pos))] + 450) end",
  "held_due_at": "case when m.held_due_at is not null then bench.at(p.pos[least(m.i, cardinality(p.pos))] + 450) end",
  "ended_at": "case when m.ended_at is not null then bench.at(p.pos[m.i + 1]) end",
  "worked_minutes": "case when m.worked_minutes is not null then case when m.standing then 0 else p.pos[m.i + 1] - p.pos[m.i] end end"}$j$,
  'timed p join bench.step m on m.dossier_code = p.model');

select bench.copy(target, changed, format('timed p join bench.%I m on m.bench_code = p.model', target)) from bench.engine where :open;

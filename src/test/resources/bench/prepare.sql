-- Models for copies: every dossier of social insurance that the application made before this ran. PostgreSQL only.


create table bench.day as
select row_number() over (order by d)::int as idx, d::date as d
from generate_series(current_date - 460, current_date + 200, interval '1 day') d
where (extract(isodow from d) < 6 or exists (select 1 from calendar_day c where c.calendar_date = d::date and c.kind = 'WORKING'))
  and not exists (select 1 from calendar_day c where c.calendar_date = d::date and c.kind = 'OFF');

-- a position is a working minute: 450 a day, 8:00-11:30 and 13:00-17:00 as the demo's offices
do $$ begin
  execute format($q$create function bench.at(p bigint) returns timestamptz language sql immutable as $f$
    select ((%L::date[])[p / 450] + time '08:00' + (p %% 450 + case when p %% 450 >= 210 then 90 else 0 end)
    * interval '1 minute') at time zone 'Asia/Ho_Chi_Minh' $f$ $q$, (select array_agg(d order by idx) from bench.day));
  execute format($q$create function bench.closing(i bigint) returns timestamptz language sql immutable as $f$
    select ((%L::date[])[i] + time '17:00') at time zone 'Asia/Ho_Chi_Minh' $f$ $q$,
    (select array_agg(d order by idx) from bench.day));
end $$;
-- the last working day that is not after a moment
create function bench.day_of(t timestamptz) returns bigint language sql stable as $$
  select max(idx)::bigint from bench.day where d <= (t at time zone 'Asia/Ho_Chi_Minh')::date $$;
-- ids of the engine: another one for each copy, the same wherever it stands
create function bench.id(id text, n bigint) returns text language sql immutable as $$ select md5(id || n)::uuid::text $$;

create table bench.model as
select c.dossier_code as code, c.agency, c.finished_at is null as open, row_number() over (partition by c.finished_at is null
  order by md5(c.dossier_code)) - 1 as number
from dossier_clock c where c.agency in (select code from bench.agency) or c.agency like 'G12.%';

create table bench.step as
select s.*, row_number() over (partition by s.dossier_code order by s.started_at, s.task_id)::int as i,
  exists (select 1 from clock_entry e where e.dossier_code = s.dossier_code and e.kind = 'STOPPED'
    and e.happened_at <= s.started_at and not exists (select 1 from clock_entry r where r.dossier_code = s.dossier_code
      and r.kind in ('RESUMED', 'RESTARTED') and r.happened_at between e.happened_at and s.started_at)) as standing
from step_record s join bench.model m on m.code = s.dossier_code;
create index on bench.step (dossier_code);
create index on bench.step (task_id);

-- how many steps of its dossier had ended when an event happened, and what is hashed of it beside its time
create table bench.event as
select e.*, concat_ws(E'\x1f', e.actor, e.kind, e.from_status, e.to_status, e.activity_id, e.detail, e.data_hash) as rest,
  (select count(*) from bench.step s where s.dossier_code = e.dossier_code and s.ended_at <= e.happened_at)::int as k
from dossier_event e join bench.model m on m.code = e.dossier_code;
create unique index on bench.event (dossier_code, seq);

create table bench.entry as
select e.*, (select count(*) from bench.step s where s.dossier_code = e.dossier_code and s.ended_at <= e.happened_at)::int as k
from clock_entry e join bench.model m on m.code = e.dossier_code;
create index on bench.entry (dossier_code);

-- and how many working days the law gave it
create table bench.clock as
select c.dossier_code, m.open, greatest(1, bench.day_of(c.first_promised_at)
    - (select min(d.idx) from bench.day d where d.d >= (coalesce(c.started_at, c.received_at) at time zone 'Asia/Ho_Chi_Minh')::date)) as days,
  (select count(*) from bench.step s where s.dossier_code = c.dossier_code and s.ended_at <= c.started_at)::int as k_started,
  (select count(*) from bench.step s where s.dossier_code = c.dossier_code and s.ended_at <= c.finished_at)::int as k_finished,
  (select count(*) from bench.step s where s.dossier_code = c.dossier_code and s.ended_at <= c.returned_at)::int as k_returned,
  (select count(*) from bench.step s where s.dossier_code = c.dossier_code and s.ended_at <= c.stopped_since)::int as k_stopped
from dossier_clock c join bench.model m on m.code = c.dossier_code;
create index on bench.clock (dossier_code);

-- open dossiers wait in the engine: their instances with tasks, timers and what is known of them
create table bench.engine (target text, changed jsonb);
create table bench.instance as
select e.id_ as id, e.root_proc_inst_id_ as root, m.code from act_ru_execution r join bench.model m on m.code = r.business_key_
join act_ru_execution e on e.root_proc_inst_id_ = r.id_
where m.open and r.root_proc_inst_id_ = r.id_ and e.proc_inst_id_ = e.id_;
do $$
declare t record; c record; expression text; known boolean;
begin
  create temporary table own (id text primary key);
  for t in select name, case when name like 'act_hi%' then 'x.root_proc_inst_id_ = i.root and i.id = i.root'
      when name = 'act_ru_job' then 'x.process_instance_id_ = i.id'
      when name = 'act_ru_identitylink' then 'x.task_id_ in (select w.id_ from act_ru_task w where w.proc_inst_id_ = i.id)'
      else 'x.proc_inst_id_ = i.id' end as belongs
    from unnest(array['act_ru_execution', 'act_ru_task', 'act_ru_variable', 'act_ru_event_subscr', 'act_ru_job',
      'act_ru_identitylink', 'act_hi_procinst', 'act_hi_actinst', 'act_hi_taskinst', 'act_hi_varinst', 'act_hi_identitylink']) name loop
    execute format('create table bench.%I as select x.*, i.code as bench_code from %I x join bench.instance i on %s', t.name, t.name, t.belongs);
    execute format('create index on bench.%I (bench_code)', t.name);
    execute format('insert into own select id_ from bench.%I on conflict do nothing', t.name);
    insert into bench.engine values (t.name, '{}');
  end loop;
  -- whatever names one of these rows, the dossier or its agency names the copy's
  for t in select target from bench.engine loop
    for c in select column_name as name from information_schema.columns where table_schema = 'bench' and table_name = t.target
        and column_name <> 'bench_code' and data_type = 'character varying' loop
      expression := null;
      execute format('select exists (select 1 from bench.%I x join own o on o.id = x.%I)', t.target, c.name) into known;
      if known then expression := format('case when m.%1$I is not null then bench.id(m.%1$I, p.n) end', c.name); end if;
      execute format('select exists (select 1 from bench.%I x where x.%I = x.bench_code)', t.target, c.name) into known;
      if known then expression := format('case when m.%1$I = p.model then p.code else m.%1$I end', c.name); end if;
      if c.name = 'tenant_id_' then expression := 'case when m.tenant_id_ = p.model_agency then p.agency else m.tenant_id_ end'; end if;
      if expression is not null then
        update bench.engine set changed = changed || jsonb_build_object(c.name, expression) where target = t.target;
      end if;
    end loop;
  end loop;
  drop table own;
  update bench.engine set changed = changed || $j${"create_time_":
      "coalesce((select bench.at(p.pos[least(s.i, cardinality(p.pos))]) at time zone 'UTC' from bench.step s where s.task_id = m.id_), m.create_time_)",
    "due_date_": "case when m.due_date_ is not null then coalesce((select bench.at(p.pos[least(s.i, cardinality(p.pos))] + 450) at time zone 'UTC' from bench.step s where s.task_id = m.id_), m.due_date_) end"}$j$
    where target = 'act_ru_task';
end $$;

create table bench.sample (n bigint, code text, model text);

-- all columns of a table, some of them changed: a column that a later release adds is copied as it is
create function bench.copy(target text, changed jsonb, joined text) returns void language plpgsql as $$
begin
  execute (select format('insert into %I (%s) select %s from %s', target,
      string_agg(quote_ident(column_name), ', ' order by ordinal_position),
      string_agg(coalesce(changed ->> column_name, 'm.' || quote_ident(column_name)), ', ' order by ordinal_position), joined)
    from information_schema.columns where table_schema = 'public' and table_name = target and is_identity = 'NO');
end $$;

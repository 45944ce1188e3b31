-- Models for copies: every dossier that the application made before this ran. PostgreSQL only.
create schema bench;

create table bench.day as
select row_number() over (order by d)::int as idx, d::date as d
from generate_series(current_date - 460, current_date + 60, interval '1 day') d
where extract(isodow from d) < 6
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

create table bench.model as
select c.dossier_code as code, c.finished_at is null as open, row_number() over (partition by c.finished_at is null
  order by c.dossier_code) - 1 as number, c.stopped_since is not null as stopped
from dossier_clock c;

create table bench.step as
select s.*, row_number() over (partition by s.dossier_code order by s.started_at, s.task_id)::int as i,
  exists (select 1 from clock_entry e where e.dossier_code = s.dossier_code and e.kind = 'STOPPED'
    and e.happened_at <= s.started_at and not exists (select 1 from clock_entry r where r.dossier_code = s.dossier_code
      and r.kind in ('RESUMED', 'RESTARTED') and r.happened_at between e.happened_at and s.started_at)) as standing
from step_record s join bench.model m on m.code = s.dossier_code;

-- how many steps of its dossier had ended when an event happened
create table bench.event as
select e.*, (select count(*) from bench.step s where s.dossier_code = e.dossier_code and s.ended_at <= e.happened_at)::int as k
from dossier_event e join bench.model m on m.code = e.dossier_code;
create index on bench.event (dossier_code, seq);

create table bench.entry as
select e.*, (select count(*) from bench.step s where s.dossier_code = e.dossier_code and s.ended_at <= e.happened_at)::int as k
from clock_entry e join bench.model m on m.code = e.dossier_code;

create table bench.clock as
select c.*, m.open,
  (select count(*) from bench.step s where s.dossier_code = c.dossier_code and s.ended_at <= c.started_at)::int as k_started,
  (select count(*) from bench.step s where s.dossier_code = c.dossier_code and s.ended_at <= c.finished_at)::int as k_finished,
  (select count(*) from bench.step s where s.dossier_code = c.dossier_code and s.ended_at <= c.returned_at)::int as k_returned,
  (select count(*) from bench.step s where s.dossier_code = c.dossier_code and s.ended_at <= c.stopped_since)::int as k_stopped
from dossier_clock c join bench.model m on m.code = c.dossier_code;

create unlogged table bench.plan (n bigint, code text, model text, agency text, now_p bigint, pos bigint[]);
create table bench.sample (code text, model text);

-- the log of one copy: the model's events at their new times, chained as EventRow chains them
create function bench.chain(p_code text, p_model text, p_pos bigint[])
returns table (seq int, happened_at timestamptz, actor varchar, kind varchar, from_status varchar, to_status varchar,
  activity_id varchar, detail varchar, data_hash varchar, hash text) language plpgsql as $$
declare r bench.event;
begin
  hash := repeat('0', 64);
  for r in select * from bench.event e where e.dossier_code = p_model order by e.seq loop
    seq := r.seq; actor := r.actor; kind := r.kind; from_status := r.from_status; to_status := r.to_status;
    activity_id := r.activity_id; detail := r.detail; data_hash := r.data_hash;
    happened_at := bench.at(p_pos[r.k + 1]);
    hash := encode(sha256(convert_to(concat_ws(E'\x1f', hash, p_code, seq, (extract(epoch from happened_at) * 1000)::bigint,
      actor, kind, from_status, to_status, activity_id, detail, data_hash), 'UTF8')), 'hex');
    return next;
  end loop;
end $$;

-- What the roll-up does on a new day: the days that count for medians added up.
delete from step_window;
insert into step_window (procedure_slug, process_key, activity_id, agency, quarter_hours, steps, overdue, target_minutes)
select case when grouping(procedure_slug) = 0 then procedure_slug else '' end, process_key, activity_id, agency, quarter_hours,
  sum(steps), sum(overdue), sum(target_minutes)
from step_day where counted_on > (now() at time zone 'Asia/Ho_Chi_Minh')::date - 30
group by grouping sets ((procedure_slug, process_key, activity_id, agency, quarter_hours), (process_key, activity_id, agency, quarter_hours));
update step_window_from set first_day = (now() at time zone 'Asia/Ho_Chi_Minh')::date - 29;
analyze step_window;

-- and another sweep: what came, ended and was returned on the days of the month and week that are over
delete from flow_day;
delete from flow_day_summed;
create temporary table past as
select d::date as d, d::timestamp at time zone 'Asia/Ho_Chi_Minh' as begun, (d + interval '1 day')::timestamp at time zone 'Asia/Ho_Chi_Minh' as ended
from (select (now() at time zone 'Asia/Ho_Chi_Minh')::date as today) t,
  generate_series(least(date_trunc('month', today), date_trunc('week', today)), today - 1, interval '1 day') d;
insert into flow_day (counted_on, agency, procedure_slug, whole_agency, received, solved, returned, punctual, unpunctual)
select d, agency, procedure_slug, whole, sum(r), sum(s), sum(b), sum(p), sum(u) from (
  select d, coalesce(filed_agency, agency) as agency, procedure_slug, coalesce(whole_agency, '') as whole, 1 as r, 0 as s, 0 as b, 0 as p, 0 as u
  from dossier_clock, past where received_at >= begun and received_at < ended
  union all select d, agency, procedure_slug, coalesce(whole_agency, ''), 0, (outcome = 'SOLVED')::int, 0,
    (punctuality is not null and punctuality <> 'LATE')::int, coalesce((punctuality = 'LATE')::int, 0)
  from dossier_clock, past where finished_at >= begun and finished_at < ended
  union all select d, agency, procedure_slug, coalesce(whole_agency, ''), 0, 0, 1, 0, 0
  from dossier_clock, past where returned_at >= begun and returned_at < ended) x
group by d, agency, procedure_slug, whole;
insert into flow_day_summed (counted_on) select d from past;
drop table past;
analyze flow_day;

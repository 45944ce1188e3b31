-- What the roll-up does on a new day: the days that count for medians added up.
delete from step_window;
insert into step_window (procedure_slug, process_key, activity_id, agency, quarter_hours, steps, overdue, target_minutes)
select case when grouping(procedure_slug) = 0 then procedure_slug else '' end, process_key, activity_id, agency, quarter_hours,
  sum(steps), sum(overdue), sum(target_minutes)
from step_day where counted_on > (now() at time zone 'Asia/Ho_Chi_Minh')::date - 30
group by grouping sets ((procedure_slug, process_key, activity_id, agency, quarter_hours), (process_key, activity_id, agency, quarter_hours));
update step_window_from set first_day = (now() at time zone 'Asia/Ho_Chi_Minh')::date - 29;
analyze step_window;

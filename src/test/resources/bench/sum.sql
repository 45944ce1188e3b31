-- What follows from the copies together: the roll-up's histogram and the number each agency reached on each day.
insert into step_day (counted_on, agency, procedure_slug, process_key, activity_id, quarter_hours, steps, overdue, target_minutes)
select (s.ended_at at time zone 'Asia/Ho_Chi_Minh')::date, s.agency, s.procedure_slug, s.process_key, s.activity_id,
  s.worked_minutes / 15, count(*), count(*) filter (where s.ended_at > s.due_at), coalesce(sum(450) filter (where s.due_at is not null), 0)
from step_record s
where s.counted and s.outcome = 'COMPLETED' and s.task_id not in (select task_id from bench.step) group by 1, 2, 3, 4, 5, 6
on conflict (procedure_slug, counted_on, process_key, activity_id, agency, quarter_hours) do update
set steps = step_day.steps + excluded.steps, overdue = step_day.overdue + excluded.overdue,
  target_minutes = step_day.target_minutes + excluded.target_minutes;

insert into dossier_series (agency, series_day, last_number)
select split_part(code, '-', 1), to_date(split_part(code, '-', 2), 'YYYYMMDD'), count(*) from dossier group by 1, 2
on conflict (agency, series_day) do update set last_number = excluded.last_number;

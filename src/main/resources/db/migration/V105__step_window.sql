-- The histogram of the days that count for medians, added up: a diagram reads a row per length of a step and agency,
-- not one per day. The roll-up keeps it together with step_day; on a new day it is added up anew.
create table step_window (
  -- empty: all procedures together, for the steps of a block
  procedure_slug varchar(64)  not null,
  process_key    varchar(255) not null,
  activity_id    varchar(255) not null,
  agency         varchar(32)  not null,
  quarter_hours  integer      not null,
  steps          bigint       not null,
  overdue        bigint       not null,
  target_minutes bigint       not null,
  primary key (procedure_slug, process_key, activity_id, agency, quarter_hours)
);

-- one row: the first day that is in the window; who changes the window holds it
create table step_window_from (
  id        integer not null primary key,
  first_day date    not null
);
insert into step_window_from (id, first_day) values (1, date '1970-01-01');

-- who has open steps of a block, whichever procedure calls it
create index step_open_by_process on step_record (ended_at, process_key, activity_id, agency, dossier_code);

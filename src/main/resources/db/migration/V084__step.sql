-- One row per user task of a dossier: how long people's steps take, without stops.
create table step_record (
  task_id        varchar(64)  not null primary key,
  dossier_code   varchar(64)  not null references dossier (code),
  agency         varchar(32)  not null,
  procedure_slug varchar(64)  not null,
  process_key    varchar(64)  not null,
  activity_id    varchar(255) not null,
  role           varchar(200) not null,
  officer        varchar(64),
  started_at     timestamp with time zone not null,
  due_at         timestamp with time zone,
  ended_at       timestamp with time zone,
  -- COMPLETED or CANCELLED; null while open
  outcome        varchar(20),
  worked_minutes integer,
  -- counted in step_day
  counted        boolean      not null default false
);
create index step_by_dossier on step_record (dossier_code);
create index step_open on step_record (ended_at, procedure_slug, activity_id, agency);
create index step_by_officer on step_record (officer, ended_at);
create index step_to_count on step_record (counted, ended_at);

-- how many steps ended on a day after so many quarter hours of work: medians without reading every step
create table step_day (
  counted_on     date         not null,
  agency         varchar(32)  not null,
  procedure_slug varchar(64)  not null,
  activity_id    varchar(255) not null,
  quarter_hours  integer      not null,
  steps          integer      not null,
  primary key (procedure_slug, activity_id, agency, counted_on, quarter_hours)
);

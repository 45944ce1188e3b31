-- One row per user task of a dossier: how long people's steps take, without stops.
create table step_record (
  task_id        varchar(64)  not null primary key,
  dossier_code   varchar(64)  not null references dossier (code),
  agency         varchar(32)  not null,
  procedure_slug varchar(64)  not null,
  -- the procedure itself or the block the task belongs to
  process_key    varchar(255) not null,
  activity_id    varchar(255) not null,
  role           varchar(200) not null,
  officer        varchar(64),
  started_at     timestamp with time zone not null,
  due_at         timestamp with time zone,
  ended_at       timestamp with time zone,
  -- COMPLETED or CANCELLED; null while open
  outcome        varchar(20),
  -- of the office, stops excluded; the roll-up fills it
  worked_minutes integer,
  -- counted in step_day
  counted        boolean      not null default false
);
create index step_by_dossier on step_record (dossier_code);
create index step_open on step_record (ended_at, procedure_slug, process_key, activity_id, agency, dossier_code);
-- how many open steps each officer has
create index step_load on step_record (ended_at, agency, officer);
create index step_to_count on step_record (counted, ended_at);

-- how many steps ended on a day after so many quarter hours of work: medians without reading every step
create table step_day (
  counted_on     date         not null,
  agency         varchar(32)  not null,
  procedure_slug varchar(64)  not null,
  process_key    varchar(255) not null,
  activity_id    varchar(255) not null,
  quarter_hours  integer      not null,
  steps          integer      not null,
  -- of these, how many ended after their due date
  overdue        integer      not null,
  -- sum of the working minutes these steps were given
  target_minutes bigint       not null,
  primary key (procedure_slug, counted_on, process_key, activity_id, agency, quarter_hours)
);
-- a month of a procedure's or a block's steps from an index alone
create index step_day_sums on step_day (procedure_slug, counted_on, agency, process_key, activity_id, quarter_hours,
  steps, overdue, target_minutes);
create index step_day_by_process on step_day (process_key, counted_on, agency, activity_id, quarter_hours, steps,
  overdue, target_minutes);

-- at the present pace: from when on the dossier will be late, computed when and for which promised date
alter table dossier_clock add column risk_at timestamp with time zone;
alter table dossier_clock add column paced_at timestamp with time zone;
alter table dossier_clock add column paced_for timestamp with time zone;
create index dossier_clock_risk on dossier_clock (finished_at, risk_at, promised_at, stopped_since, started_at, agency,
  procedure_slug, dossier_code);
create index dossier_clock_pace on dossier_clock (procedure_slug, finished_at);
-- the counts of dashboard and report from indexes alone: what is open, what came, ended and was returned in a period
create index dossier_clock_count on dossier_clock (finished_at, agency, procedure_slug, promised_at, stopped_since,
  started_at, risk_at, indicator_due_at, supplement_requests, dossier_code);
create index dossier_clock_came on dossier_clock (received_at, agency, procedure_slug);
create index dossier_clock_ended on dossier_clock (finished_at, agency, procedure_slug, outcome, punctuality, channel,
  received_at);
create index dossier_clock_returned on dossier_clock (returned_at, agency, procedure_slug);
-- a report of a past period asks whose ledger went on
create index clock_entry_at on clock_entry (happened_at, dossier_code);

-- one row when there were dossiers before steps were recorded: their open tasks still need rows
create table step_adoption (
  id      integer not null primary key,
  done_at timestamp with time zone
);
insert into step_adoption (id, done_at) select 1, null from dossier where code = (select min(code) from dossier);

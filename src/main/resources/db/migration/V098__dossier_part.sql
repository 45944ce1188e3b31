-- What other agencies solve of an interlinked dossier: each part is a dossier of its own, started at most once.
create table dossier_part (
  parent_code  varchar(64) not null references dossier (code),
  -- as procedure.yaml names it
  part         varchar(64) not null,
  -- written just before the dossier itself, so that whoever is told of the new dossier knows what it is
  dossier_code varchar(64) not null,
  primary key (parent_code, part)
);
create unique index dossier_part_code on dossier_part (dossier_code);

-- A part counts only where its whole does not: the agency that has the whole; null for all other dossiers.
alter table dossier_clock add column whole_agency varchar(32);
drop index dossier_clock_count;
drop index dossier_clock_came;
drop index dossier_clock_ended;
drop index dossier_clock_returned;
create index dossier_clock_count on dossier_clock (finished_at, agency, procedure_slug, promised_at, stopped_since,
  started_at, risk_at, indicator_due_at, supplement_requests, dossier_code, whole_agency);
create index dossier_clock_came on dossier_clock (received_at, agency, procedure_slug, whole_agency);
create index dossier_clock_ended on dossier_clock (finished_at, agency, procedure_slug, outcome, punctuality, channel,
  received_at, whole_agency);
create index dossier_clock_returned on dossier_clock (returned_at, agency, procedure_slug, whole_agency);

-- Whom a dossier's event is about, hashed: finds a second dossier for the same event, whoever files it and wherever.
-- Dossiers that ended without a result are taken out.
create table dossier_event_subject (
  dossier_code varchar(64) not null,
  subject      varchar(64) not null,
  primary key (dossier_code, subject)
);
create index dossier_event_subject_by_subject on dossier_event_subject (subject);

-- how far the dossiers of older releases are written; null: all of them
create table dossier_event_adoption (
  last_code varchar(64)
);
insert into dossier_event_adoption (last_code) values ('');

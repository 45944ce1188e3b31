-- Findings of the newest check of a dossier; replaced as a whole at each check.
create table validation_finding (
  dossier_code varchar(64)   not null,
  finding_no   integer       not null,
  code         varchar(64)   not null,
  field        varchar(200)  not null,
  message      varchar(2000) not null,
  legal_basis  varchar(500)  not null,
  overrulable  boolean       not null,
  overruled_by varchar(255),
  reason       varchar(4000),
  checked_at   timestamp with time zone not null,
  primary key (dossier_code, finding_no)
);

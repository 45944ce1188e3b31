-- A dossier went from one agency to another: the engine instance that gave it and the one that goes on.
create table dossier_hand_over (
  dossier_code  varchar(64) not null references dossier (code),
  seq           integer     not null,
  from_agency   varchar(32) not null,
  to_agency     varchar(32) not null,
  handed_at     timestamp with time zone not null,
  -- so many events of the log are of the giving agency's time: what it may still read
  known_events  integer     not null,
  from_instance varchar(64) not null,
  -- empty until the instance at the other agency begins, in the same transaction
  to_instance   varchar(64) not null,
  primary key (dossier_code, seq),
  -- an instance gives a dossier away once, however often its step is tried
  constraint dossier_hand_over_once unique (dossier_code, from_instance)
);
create index dossier_hand_over_by_agency on dossier_hand_over (from_agency, handed_at);

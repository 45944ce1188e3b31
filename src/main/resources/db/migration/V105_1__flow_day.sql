-- What came, ended and was returned on days that are over: the dashboard adds days up and counts dossiers of today only.
-- Such a day does not change any more: received counts where a dossier was filed, and nothing that ended changes hands.
create table flow_day (
  counted_on     date        not null,
  agency         varchar(32) not null,
  procedure_slug varchar(64) not null,
  -- as in dossier_clock; empty for dossiers that are no part
  whole_agency   varchar(32) not null,
  received       bigint      not null,
  solved         bigint      not null,
  returned       bigint      not null,
  -- of what ended and counts for the share on time
  punctual       bigint      not null,
  unpunctual     bigint      not null,
  primary key (counted_on, agency, procedure_slug, whole_agency)
);
create table flow_day_summed (
  counted_on date not null primary key
);
-- one row: who sums holds it
create table flow_day_lock (
  id integer not null primary key
);
insert into flow_day_lock (id) values (1);

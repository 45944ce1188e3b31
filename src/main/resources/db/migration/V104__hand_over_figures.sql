-- A dossier that was handed over counts at every agency that had it, each for its own time: where it was filed, and
-- since when the present agency has it. Null for all others.
alter table dossier_clock add column filed_agency varchar(32);
alter table dossier_clock add column taken_over_at timestamp with time zone;
update dossier_clock set
  filed_agency = (select h.from_agency from dossier_hand_over h
    where h.dossier_code = dossier_clock.dossier_code and h.seq = 1),
  taken_over_at = (select max(h.handed_at) from dossier_hand_over h where h.dossier_code = dossier_clock.dossier_code)
where dossier_code in (select h.dossier_code from dossier_hand_over h);
drop index dossier_clock_came;
drop index dossier_clock_ended;
create index dossier_clock_came on dossier_clock (received_at, agency, procedure_slug, whole_agency, filed_agency);
create index dossier_clock_ended on dossier_clock (finished_at, agency, procedure_slug, outcome, punctuality, channel,
  received_at, whole_agency, taken_over_at);
create index dossier_hand_over_to on dossier_hand_over (to_agency, handed_at);

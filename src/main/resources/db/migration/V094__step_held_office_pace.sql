-- While the clock of a dossier stands, no step is due; this is when it was, until the clock runs again.
alter table step_record add column held_due_at timestamp with time zone;
-- the pace of an office: its dossiers of a procedure that were solved last
create index dossier_clock_office_pace on dossier_clock (procedure_slug, agency, finished_at);
-- a long book is printed in volumes of so many lines
alter table tracking_book add column volume integer default 1 not null;
alter table tracking_book add column volumes integer default 1 not null;

-- While the clock of a dossier stands, no step is due; this is when it was, until the clock runs again.
alter table step_record add column held_due_at timestamp with time zone;

-- Steps that stand still because a law table does not say yet what they need: one row for each failed job,
-- written and taken away in the transaction in which the engine makes and ends its incident.
create table figure_wait (
    job_id varchar(64) not null primary key,
    dossier_code varchar(64) not null,
    agency varchar(64) not null,
    law_table varchar(100) not null,
    -- what the table was asked, JSON
    inputs text not null,
    activity_id varchar(255) not null,
    step varchar(500) not null,
    since timestamp with time zone not null
);
create index figure_wait_by_dossier on figure_wait (dossier_code);
create index figure_wait_by_table on figure_wait (law_table, agency, since);

-- an employer's list that can be corrected, goes on after a fault, and files no line twice
alter table list_batch add column version int default 0 not null;
-- when its sender asked to file it, null: only checked
alter table list_batch add column confirmed_at timestamp with time zone;
create index ix_list_batch_agency on list_batch (agency, id);

-- VALID, INVALID, ALREADY (filed before), FAILED (a fault of the system), FILED
alter table list_batch_line add column line_key varchar(64);
-- ALREADY: the dossier the line is in
alter table list_batch_line add column filed_before varchar(60);
-- an officer lets the line be filed once more
alter table list_batch_line add column again_reason varchar(500);
alter table list_batch_line add column again_by varchar(64);

-- dossiers of older releases get their keys once
alter table list_batch_dossier add column keyed boolean default false not null;

-- What stands in dossiers that lists could be filed for: a key of employer, procedure, person, event and period, hashed.
-- Two transactions that file the same line at the same moment want the same row: only one of them gets it.
create table list_filed_line (
    line_key varchar(64) not null,
    -- 0, and more when an officer let it be filed again
    repetition int not null,
    dossier_code varchar(60) not null,
    primary key (line_key, repetition)
);
create index ix_list_filed_line_dossier on list_filed_line (dossier_code);

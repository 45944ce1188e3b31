-- the limit that is counted from a row on (STARTED, RESTARTED, TAKEN_OVER): later data or a later procedure.yaml
-- do not change what was promised; null where none begins, and in rows older than this script
alter table clock_entry add column limit_value integer;
alter table clock_entry add column limit_unit varchar(40);

-- weekly days off are data of the year as holidays are
alter table calendar_year add column weekly_days_off varchar(80) default 'SATURDAY,SUNDAY' not null;
alter table calendar_year add column weekly_source varchar(500) default 'Quyết định 188/1999/QĐ-TTg' not null;

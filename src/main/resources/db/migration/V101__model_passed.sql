-- What the gate last accepted as a whole, at most one row: a start of the same program with the same folders trusts it.
create table model_passed (
  -- SHA-256 over the program's jar and all folders
  fingerprint varchar(64) not null primary key,
  passed_at   timestamp with time zone not null
);

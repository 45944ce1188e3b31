-- The first answer to a request with an Idempotency-Key, kept in the transaction that did the work.
create table idempotency_key (
  route        varchar(100) not null,
  caller       varchar(255) not null,
  request_key  varchar(255) not null,
  request_hash varchar(64)  not null,
  status       integer      not null,
  location     varchar(500) not null,
  body         varchar(1000000) not null,
  created_at   timestamp with time zone not null,
  primary key (route, caller, request_key)
);
create index idempotency_key_by_age on idempotency_key (created_at);

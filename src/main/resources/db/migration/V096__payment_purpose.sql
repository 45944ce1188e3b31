-- What an order is for: POSTAGE of a result, or CONTRIBUTION due before it.
alter table payment_order add column purpose varchar(20) default 'POSTAGE' not null;

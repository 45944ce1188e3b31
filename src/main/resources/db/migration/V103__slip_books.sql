-- Form 07 is kept as it was printed; of books of before only the hash is known.
alter table tracking_book add column content bytea;
create index ix_tracking_book_agency on tracking_book (agency, issued_at);

-- lines of the book of an agency that takes dossiers over
create index dossier_hand_over_by_taker on dossier_hand_over (to_agency, handed_at);

-- What is the first unsent message of each member and place is read from this index alone, however much
-- waits behind it; what is shared has a small one of its own. A turn keeps one index less than before.
drop index outbox_due;
drop index outbox_order;
create index outbox_order on outbox (member, place, audience, done, seq);
create index outbox_shared on outbox (due) where audience = 'shared' and done is null;

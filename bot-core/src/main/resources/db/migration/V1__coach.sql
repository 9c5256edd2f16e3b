-- The same on SQLite and PostgreSQL. Times are epoch milliseconds. Every `body` and `reason` is sealed
-- for its member, table, row and field. A row about a member goes with the member's row.

create table member (
  member text primary key,
  salt bytea not null,
  zone text not null,
  locale text not null,
  begun bigint,
  quiet_until bigint,
  since bigint not null
);

create table session (
  member text primary key references member on delete cascade,
  version bigint not null,
  body bytea not null,
  changed bigint not null
);

create table fact (
  member text not null references member on delete cascade,
  kind text not null,
  id text not null,
  place bigint not null,
  shape bigint not null,
  body bytea not null,
  since bigint not null,
  changed bigint not null,
  primary key (member, kind, id)
);

-- Only a hash of the event's key: it names nobody, so it may outlive an erased member and still
-- keep a late second delivery from counting.
create table inbox (
  event bytea primary key,
  at bigint not null
);
create index inbox_at on inbox (at);

create table set_aside (
  member text not null references member on delete cascade,
  event text not null,
  body bytea not null,
  reason bytea not null,
  at bigint not null,
  primary key (member, event)
);
create index set_aside_at on set_aside (at);

-- `done` is set when the row needs nothing more: sent or dead.
create table outbox (
  id text primary key,
  member text not null references member on delete cascade,
  place text not null,
  audience text not null,
  seq bigint not null,
  shape bigint not null,
  body bytea not null,
  state text not null,
  attempts bigint not null,
  due bigint not null,
  done bigint
);
create index outbox_order on outbox (member, place, seq);
create index outbox_due on outbox (due) where done is null;
create index outbox_done on outbox (done) where done is not null;

create table timer (
  member text not null references member on delete cascade,
  name text not null,
  due bigint not null,
  primary key (member, name)
);
create index timer_due on timer (due);

-- Small values of the installation; nothing about a person.
create table note (
  name text primary key,
  value text not null
);

-- The ids of the master keys that rows may be sealed under; never a key.
create table seal_key (
  id text primary key
);

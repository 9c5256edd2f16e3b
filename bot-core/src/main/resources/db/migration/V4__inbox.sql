-- Every turn writes a row here, and every page it touches goes to the disk with it: where the database
-- can keep a table in its key, that is one page and not three. The sweep reads the table through.
create table heard (
  event bytea primary key,
  at bigint not null
) ${kept_in_key};

insert into heard (event, at) select event, at from inbox;
drop table inbox;
alter table heard rename to inbox;

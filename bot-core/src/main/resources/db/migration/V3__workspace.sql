-- A workspace that has installed the coach, and the token of its bot there, sealed for the workspace
-- as a member's texts are; there is none once the coach is gone from it.
create table workspace (
  team text primary key,
  salt bytea not null,
  token bytea,
  since bigint not null,
  gone bigint
);

-- What the platform said last of the member's clock and language: what the member chose goes before it.
alter table member add column told text not null default '';

-- Where a question was shown, in the words of its platform, until it is settled there.
create table shown (
  member text not null references member on delete cascade,
  prompt text not null,
  place text not null,
  primary key (member, prompt)
);

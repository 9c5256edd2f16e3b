-- What a workspace owns begins with the workspace. `due` is when something is to happen to the team.
create table team (
  workspace text not null,
  channel text not null,
  shape bigint not null,
  body text not null,
  due bigint,
  primary key (workspace, channel)
);
create index team_due on team (due) where due is not null;

-- One week's question; one a week, however often it is asked for.
create table team_round (
  workspace text not null,
  channel text not null,
  week text not null,
  shape bigint not null,
  body text not null,
  closed bigint not null,
  primary key (workspace, channel, week),
  foreign key (workspace, channel) references team on delete cascade
);

-- What a member tapped, sealed for the member, while the round is open: at its end the rows are gone,
-- and what is left of them is a band and a rounded count.
create table team_tap (
  member text not null references member on delete cascade,
  workspace text not null,
  channel text not null,
  week text not null,
  body bytea not null,
  at bigint not null,
  primary key (member, workspace, channel, week),
  foreign key (workspace, channel, week) references team_round on delete cascade
);
create index team_tap_round on team_tap (workspace, channel, week);

-- What a round says in its channel, on its way there. It is for everybody to read, and holds nobody's words.
create table team_post (
  workspace text not null,
  id text not null,
  channel text not null,
  week text not null,
  shape bigint not null,
  body text not null,
  due bigint not null,
  done bigint,
  primary key (workspace, id),
  foreign key (workspace, channel, week) references team_round on delete cascade
);
create index team_post_due on team_post (workspace, due);

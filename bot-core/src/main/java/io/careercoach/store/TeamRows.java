package io.careercoach.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The teams of the workspaces. */
public final class TeamRows {
  private static final String TEAM = "select workspace, channel, shape, body, due from team ";

  private final Sql sql;

  TeamRows(Sql sql) {
    this.sql = sql;
  }

  /** The teams of a workspace, held: what changes one waits for this transaction's end. */
  public List<TeamRow> of(String workspace) {
    return sql.list(
        TeamRows::team, TEAM + "where workspace = ? order by channel " + sql.held(), workspace);
  }

  /** The team, held. */
  public Optional<TeamRow> find(String workspace, String channel) {
    return sql.find(
        TeamRows::team,
        TEAM + "where workspace = ? and channel = ? " + sql.held(),
        workspace,
        channel);
  }

  /** Puts it in place of what was there. */
  public void put(TeamRow team) {
    sql.update(
        """
        insert into team (workspace, channel, shape, body, due) values (?, ?, ?, ?, ?)
        on conflict (workspace, channel) do update
        set shape = excluded.shape, body = excluded.body, due = excluded.due
        """,
        team.workspace(),
        team.channel(),
        team.shape(),
        team.json(),
        team.due());
  }

  /** What is due by then, the earliest first; not held. */
  public List<TeamRow> due(Instant now, int limit) {
    return sql.list(
        TeamRows::team,
        TEAM + "where due <= ? order by due, workspace, channel limit ?",
        now,
        limit);
  }

  private static TeamRow team(Row row) throws SQLException {
    return new TeamRow(
        row.text("workspace"),
        row.text("channel"),
        row.small("shape"),
        row.text("body"),
        row.maybeTime("due"));
  }
}

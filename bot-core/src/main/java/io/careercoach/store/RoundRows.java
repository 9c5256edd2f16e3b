package io.careercoach.store;

import java.sql.SQLException;
import java.util.List;

/** The rounds of the teams, one a week. */
public final class RoundRows {
  private final Sql sql;

  RoundRows(Sql sql) {
    this.sql = sql;
  }

  /** Begins the round of its week; false if there is one already. */
  public boolean begin(RoundRow round) {
    return sql.update(
            """
            insert into team_round (workspace, channel, week, shape, body, closed)
            values (?, ?, ?, ?, ?, 0) on conflict do nothing
            """,
            round.workspace(),
            round.channel(),
            round.week(),
            round.shape(),
            round.json())
        == 1;
  }

  public void change(RoundRow round) {
    sql.update(
        """
        update team_round set shape = ?, body = ?, closed = ?
        where workspace = ? and channel = ? and week = ?
        """,
        round.shape(),
        round.json(),
        round.closed() ? 1 : 0,
        round.workspace(),
        round.channel(),
        round.week());
  }

  /** The rounds of a team, the oldest first. */
  public List<RoundRow> of(String workspace, String channel) {
    return sql.list(
        RoundRows::round,
        """
        select workspace, channel, week, shape, body, closed from team_round
        where workspace = ? and channel = ? order by week
        """,
        workspace,
        channel);
  }

  private static RoundRow round(Row row) throws SQLException {
    return new RoundRow(
        row.text("workspace"),
        row.text("channel"),
        row.text("week"),
        row.small("shape"),
        row.text("body"),
        row.number("closed") == 1);
  }
}

package io.careercoach.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** The posts of the teams' rounds, on their way to their channels. */
public final class TeamPostRows {
  private static final String POST =
      "select workspace, id, channel, week, shape, body, due from team_post where workspace = ? ";

  private final Sql sql;

  TeamPostRows(Sql sql) {
    this.sql = sql;
  }

  public void add(TeamPostRow post) {
    sql.update(
        """
        insert into team_post (workspace, id, channel, week, shape, body, due)
        values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
        """,
        post.workspace(),
        post.id(),
        post.channel(),
        post.week(),
        post.shape(),
        post.json(),
        post.due());
  }

  /** What was not posted yet, the earliest first. */
  public List<TeamPostRow> waiting(String workspace) {
    return sql.list(
        TeamPostRows::post, POST + "and done is null order by due, channel, id", workspace);
  }

  /** The questions of the rounds that are open, posted or not. */
  public List<TeamPostRow> open(String workspace) {
    return sql.list(
        TeamPostRows::post,
        POST
            + """
            and exists (select 1 from team_round r where r.workspace = team_post.workspace
              and r.channel = team_post.channel and r.week = team_post.week and r.closed = 0)
            order by due, channel, id
            """,
        workspace);
  }

  public void sent(String workspace, String id, Instant at) {
    sql.update("update team_post set done = ? where workspace = ? and id = ?", at, workspace, id);
  }

  private static TeamPostRow post(Row row) throws SQLException {
    return new TeamPostRow(
        row.text("workspace"),
        row.text("id"),
        row.text("channel"),
        row.text("week"),
        row.small("shape"),
        row.text("body"),
        row.time("due"));
  }
}

package io.careercoach.store;

import io.careercoach.privacy.Cell;
import java.sql.SQLException;
import java.util.List;

/** What members tapped in rounds that are open, each sealed for its member. */
public final class TapRows {
  private static final String TAP =
      "select member, workspace, channel, week, body, at from team_tap ";

  private final Sql sql;
  private final Seals seals;
  private final Scrubs scrubs;

  TapRows(Sql sql, Seals seals, Scrubs scrubs) {
    this.sql = sql;
    this.seals = seals;
    this.scrubs = scrubs;
  }

  /** Puts a tap in place of the member's one before; false if the round is not open. */
  public boolean put(TapRow tap) {
    // Held until the end, so that no tap comes after the round has counted.
    boolean open =
        sql.exists(
            """
            select 1 from team_round
            where workspace = ? and channel = ? and week = ? and closed = 0
            """
                + sql.held(),
            tap.workspace(),
            tap.channel(),
            tap.week());
    return open
        && sql.update(
                """
                insert into team_tap (member, workspace, channel, week, body, at)
                values (?, ?, ?, ?, ?, ?)
                on conflict (member, workspace, channel, week) do update
                set body = excluded.body, at = excluded.at
                """,
                tap.member(),
                tap.workspace(),
                tap.channel(),
                tap.week(),
                seals.close(
                    tap.member(), cell(tap.workspace(), tap.channel(), tap.week()), tap.json()),
                tap.at())
            == 1;
  }

  public List<TapRow> of(String member) {
    return sql.list(this::tap, TAP + "where member = ? order by workspace, channel, week", member);
  }

  public void remove(String member, String workspace, String channel, String week) {
    sql.update(
        "delete from team_tap where member = ? and workspace = ? and channel = ? and week = ?",
        member,
        workspace,
        channel,
        week);
  }

  /** All taps of a round, which are no more: nobody can tell any more whose was which. */
  public List<TapRow> taken(String workspace, String channel, String week) {
    String round = "where workspace = ? and channel = ? and week = ?";
    // The order of members, so that who came first is not told by any order.
    var taps = sql.list(this::tap, TAP + round + " order by member", workspace, channel, week);
    sql.update("delete from team_tap " + round, workspace, channel, week);
    scrubs.add();
    return taps;
  }

  private TapRow tap(Row row) throws SQLException {
    var member = row.text("member");
    var workspace = row.text("workspace");
    var channel = row.text("channel");
    var week = row.text("week");
    return new TapRow(
        member,
        workspace,
        channel,
        week,
        seals.open(member, cell(workspace, channel, week), row.bytes("body")),
        row.time("at"));
  }

  private static Cell cell(String workspace, String channel, String week) {
    return new Cell("team_tap", workspace + channel + "/" + week, "body");
  }
}

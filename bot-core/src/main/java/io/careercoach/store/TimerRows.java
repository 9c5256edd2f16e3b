package io.careercoach.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** The timers of the members, each by its name. */
public final class TimerRows {
  private final Sql sql;

  TimerRows(Sql sql) {
    this.sql = sql;
  }

  /** Sets the timer, or moves it if it is set. */
  public void set(String member, String name, Instant due) {
    sql.update(
        """
        insert into timer (member, name, due) values (?, ?, ?)
        on conflict (member, name) do update set due = excluded.due
        """,
        member,
        name,
        due);
  }

  public void clear(String member, String name) {
    sql.update("delete from timer where member = ? and name = ?", member, name);
  }

  public void clearAll(String member) {
    sql.update("delete from timer where member = ?", member);
  }

  public List<TimerRow> of(String member) {
    return sql.list(
        TimerRows::timer,
        "select member, name, due from timer where member = ? order by due, name",
        member);
  }

  /** The timers that are due by now, the earliest first. */
  public List<TimerRow> due(Instant now, int limit) {
    return sql.list(
        TimerRows::timer,
        "select member, name, due from timer where due <= ? order by due, member, name limit ?",
        now,
        limit);
  }

  /** Takes a timer that rang; false if it was moved, cleared or taken in the meantime. */
  public boolean taken(TimerRow timer) {
    // The member is held before the timer, as in every turn, so that none waits for the other.
    return sql.update(
            """
            delete from timer
            where member = (select member from member where member = ? %s) and name = ? and due = ?
            """
                .formatted(sql.held()),
            timer.member(),
            timer.name(),
            timer.due())
        == 1;
  }

  private static TimerRow timer(Row row) throws SQLException {
    return new TimerRow(row.text("member"), row.text("name"), row.time("due"));
  }
}

package io.careercoach.store;

import io.careercoach.privacy.Seal;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The members, each with the salt that all their texts hang on. */
public final class MemberRows {
  private final Sql sql;
  private final Seals seals;
  private final Scrubs scrubs;
  private final Set<String> scrubbed = new HashSet<>();

  MemberRows(Sql sql, Seals seals, Scrubs scrubs) {
    this.sql = sql;
    this.seals = seals;
    this.scrubs = scrubs;
  }

  /** The member, held: other transactions that look for the same one wait for this one's end. */
  public Optional<MemberRow> find(String member) {
    return sql.find(
        row -> {
          seals.meet(member, row.bytes("salt"));
          return new MemberRow(
              row.text("member"),
              row.text("zone"),
              row.text("locale"),
              row.maybeTime("begun"),
              row.maybeTime("quiet_until"),
              row.time("since"),
              row.text("told"));
        },
        """
        select member, salt, zone, locale, begun, quiet_until, since, told from member
        where member = ?
        """
            + sql.held(),
        member);
  }

  /** Takes a new member in, with a new salt; false if the member is there already. */
  public boolean add(MemberRow member) {
    return sql.update(
            """
            insert into member (member, salt, zone, locale, begun, quiet_until, since, told)
            values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """,
            member.member(),
            Seal.salt(),
            member.zone(),
            member.locale(),
            member.begun(),
            member.quietUntil(),
            member.since(),
            member.told())
        == 1;
  }

  /** Whoever was taken in by this transaction is no member after all. */
  public void takeBack(String member) {
    sql.update("delete from member where member = ?", member);
  }

  /** Puts these values in place of the old ones; false if the member is not there (any more). */
  public boolean change(MemberRow member) {
    return sql.update(
            """
            update member set zone = ?, locale = ?, begun = ?, quiet_until = ?, told = ?
            where member = ?
            """,
            member.zone(),
            member.locale(),
            member.begun(),
            member.quietUntil(),
            member.told(),
            member.member())
        == 1;
  }

  /** Who is known, in the order of their names. */
  public List<String> names() {
    return sql.list(row -> row.text("member"), "select member from member order by member");
  }

  /**
   * Destroys the salt, so that no copy of a text opens again; then every row of the member, and
   * what others share with them. It is noted, so that a copy of the database from before {@code at}
   * brings nobody back.
   */
  public void erase(String member, Instant at) {
    wipe(member);
    scrubbed.remove(member);
    seals.forget(member);
    Erasures.note(sql, seals.keys(), member, at);
    sql.update("update member set salt = ? where member = ?", new byte[0], member);
    sql.update("delete from outbox where place = ?", member);
    sql.update("delete from member where member = ?", member);
  }

  /**
   * Removes what may quote the member: every message, sent or not, and every event set aside. At
   * the end of the transaction all that is left gets a new salt; so nothing that was removed in it,
   * facts too, opens again, wherever its bytes still lie.
   */
  public void scrub(String member) {
    wipe(member);
    scrubbed.add(member);
  }

  private void wipe(String member) {
    scrubs.add();
    sql.update("delete from outbox where member = ?", member);
    sql.update("delete from set_aside where member = ?", member);
  }

  /** Before the commit. */
  void complete() {
    scrubbed.forEach(seals::renew);
  }
}

package io.careercoach.store;

import io.careercoach.privacy.MasterKeys;

/** All tables as one transaction sees them; it commits as a whole or leaves nothing. */
public final class Transaction {
  private final Sql sql;
  private final Seals seals;
  private final Scrubs scrubs;
  private final MemberRows members;

  Transaction(Sql sql, MasterKeys keys) {
    this.sql = sql;
    seals = new Seals(sql, keys);
    scrubs = new Scrubs(new Notes(sql));
    members = new MemberRows(sql, seals, scrubs);
  }

  public MemberRows members() {
    return members;
  }

  public SessionRows sessions() {
    return new SessionRows(sql, seals);
  }

  public FactRows facts() {
    return new FactRows(sql, seals);
  }

  public InboxRows inbox() {
    return new InboxRows(sql, seals);
  }

  public OutboxRows outbox() {
    return new OutboxRows(sql, seals);
  }

  public ShownRows shown() {
    return new ShownRows(sql);
  }

  public TimerRows timers() {
    return new TimerRows(sql);
  }

  public WorkspaceRows workspaces() {
    return new WorkspaceRows(sql, seals, scrubs);
  }

  public TeamRows teams() {
    return new TeamRows(sql);
  }

  public RoundRows rounds() {
    return new RoundRows(sql);
  }

  public TapRows taps() {
    return new TapRows(sql, seals, scrubs);
  }

  public TeamPostRows teamPosts() {
    return new TeamPostRows(sql);
  }

  public Notes notes() {
    return new Notes(sql);
  }

  Sql sql() {
    return sql;
  }

  int reseal(SealedColumn column, String key) {
    return column.reseal(sql, seals, key);
  }

  Scrubs scrubs() {
    return scrubs;
  }

  /** Before the commit. */
  void complete() {
    members.complete();
  }

  void end() {
    sql.end();
  }
}

package io.careercoach.engine;

import io.careercoach.dialogue.Effect;
import io.careercoach.store.MemberRow;
import io.careercoach.store.Transaction;
import java.time.Instant;
import java.util.List;

/** What an erasing turn takes out besides the facts, and what stays so that the receipt arrives. */
record Erasure(Stranger unknown) {
  private static final Effect ALL = new Effect.Everything();

  /** A session that quotes nothing; the numbers of its questions go on, so that no old tap fits. */
  static Session wiped(Session session, List<Effect> effects) {
    var bare = Session.NEW.numbered(session.prompts());
    return effects.contains(ALL) ? bare : bare.greeting().at(session.pulse());
  }

  /**
   * Does it after the session was saved as this version. Versions go on, so that a coach elsewhere
   * that remembers the member of before takes nobody for that one.
   */
  void write(
      Transaction tx,
      MemberRow member,
      List<Effect> effects,
      long version,
      String session,
      Instant now) {
    if (effects.contains(ALL)) {
      Instant since = member.gone(now);
      new Teamwork(tx, member.member()).forget();
      tx.members().erase(member.member(), since);
      tx.members().add(unknown.row(member.member(), since));
      tx.sessions().begin(member.member(), version, session, now);
    } else if (Effect.Erase.in(effects)) {
      tx.members().scrub(member.member());
    }
  }
}

package io.careercoach.engine;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Facts;
import io.careercoach.goal.GoalVerbs;
import io.careercoach.message.Ask;
import io.careercoach.message.Message;
import io.careercoach.message.Private;
import io.careercoach.privacy.SealBroken;
import io.careercoach.store.MemberRow;
import io.careercoach.store.Transaction;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What can be seen of a member without a turn: nothing is written. */
record Glance(Repertoire repertoire, KnownFacts facts, Turns turns, Stranger unknown) {

  Message<Private> board(Transaction tx, String member, Instant now) {
    var context = context(tx, member, now);
    return turns.said(repertoire.board(context), context);
  }

  Optional<Ask.Form<Private>> page(Transaction tx, String member, String prompt, Instant now) {
    return session(tx, member)
        .flatMap(session -> turns.page(session, prompt, context(tx, member, now)));
  }

  static Optional<Letter> open(Transaction tx, String member) {
    try {
      return session(tx, member)
          .flatMap(
              session -> session.overlay().flatMap(Session.Overlay::prompt).or(session::prompt))
          .map(Glance::letter);
    } catch (Unreadable | SealBroken told) {
      // The next event tells it.
      return Optional.empty();
    }
  }

  ZoneId zone(Transaction tx, String member) {
    return ZoneId.of(tx.members().find(member).map(MemberRow::zone).orElse(unknown.zone()));
  }

  List<Ask.Option<Private>> goals(Transaction tx, String member, Instant now) {
    var context = context(tx, member, now);
    return GoalVerbs.named(context).stream()
        .map(goal -> new Ask.Option<>(goal.key(), new Private(context.say(goal.label()))))
        .toList();
  }

  private Context context(Transaction tx, String member, Instant now) {
    var row = tx.members().find(member);
    var known = row.isPresent() ? facts.of(tx, member) : Facts.NONE;
    return turns.context(row.orElseGet(() -> unknown.row(member, now)), known, now);
  }

  private static Optional<Session> session(Transaction tx, String member) {
    return tx.members()
        .find(member)
        .flatMap(_ -> tx.sessions().find(member))
        .map(row -> SavedSession.read(row.json()));
  }

  private static Letter letter(Session.Prompt prompt) {
    var options =
        prompt.options().stream()
            .map(label -> new Ask.Option<>(label.key(), label.text()))
            .toList();
    Ask<Private> ask = new Ask.Choice<>(prompt.question(), new Private(""), options);
    return new Letter("", Optional.of(prompt.id()), new Message<>(List.of(), Optional.of(ask)));
  }
}

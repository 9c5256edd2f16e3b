package io.careercoach.engine;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Facts;
import io.careercoach.message.Ask;
import io.careercoach.message.Message;
import io.careercoach.message.Private;
import io.careercoach.store.Transaction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What can be seen of a member without a turn: nothing is written. */
record Glance(Repertoire repertoire, KnownFacts facts, Turns turns, Coach.Member unknown) {

  Message<Private> board(Transaction tx, String member, Instant now) {
    var context = context(tx, member, now);
    return turns.said(repertoire.board(context), context);
  }

  Optional<Ask.Form<Private>> page(Transaction tx, String member, String prompt, Instant now) {
    return session(tx, member)
        .flatMap(session -> turns.page(session, prompt, context(tx, member, now)));
  }

  static Optional<Letter> open(Transaction tx, String member) {
    return session(tx, member)
        .flatMap(session -> session.overlay().flatMap(Session.Overlay::prompt).or(session::prompt))
        .map(Glance::letter);
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

package io.careercoach.engine;

import io.careercoach.checkin.CheckInDialogue;
import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.dialogue.Rhythm;
import java.util.List;
import java.util.Optional;

/** The course of the weeks in a session: what is due by itself, and what strain puts off. */
record Course(Stage stage, Rhythm rhythm) {

  /** What is due waits while the member is in the middle of a dialogue. */
  Outcome woken(Session session, Context context) {
    if (session.busy(context.now())) {
      return Outcome.of(session);
    }
    var aside = stage.setAside(session, context);
    var due = rhythm.due(context.after(aside.effects()));
    return due.isEmpty()
        ? Outcome.of(session)
        : new Outcome(aside.session().greeting(), due).after(aside.effects());
  }

  /** Who comes gets what waits, else just this. */
  Outcome greeted(Session session, Effect.Say otherwise, Context context) {
    var waiting = rhythm.waiting(context);
    return waiting.isEmpty() ? Outcome.of(session, otherwise) : new Outcome(session, waiting);
  }

  /** Under strain a check-in ends with what is known, and nothing is asked of the member. */
  Optional<Outcome> tended(Session session, Context context) {
    boolean checkIn = stage.passing(session, CheckInDialogue.NAME);
    if (session.open().isPresent() && !checkIn) {
      return Optional.empty();
    }
    var over = checkIn ? stage.setAside(session, context) : Outcome.of(session);
    var tended = rhythm.strained(context.after(over.effects()));
    return tended.isEmpty() ? Optional.empty() : Optional.of(over.then(tended));
  }

  /** What strain puts off while something else goes on: done, and not said. */
  List<Effect> eased(Context context) {
    return rhythm.strained(context).stream()
        .filter(effect -> !(effect instanceof Effect.Say))
        .toList();
  }
}

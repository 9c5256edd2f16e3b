package io.careercoach.engine;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.dialogue.Heard;
import io.careercoach.dialogue.Opening;
import io.careercoach.dialogue.Unfinished;
import io.careercoach.engine.Session.Talk;
import io.careercoach.message.Ask;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The dialogues of a session at work: one opens, hears, is taken up again or starts over. */
final class Stage {
  private final Talks talks;

  Stage(Talks talks) {
    this.talks = talks;
  }

  /** Makes room for something else: what is open waits, or ends without a word if it cannot. */
  Outcome setAside(Session session, Context context) {
    return session
        .open()
        .filter(talk -> !talks.waits(talk))
        .map(talk -> {
          var over = talks.hear(talk, new Heard.Over(), context).effects();
          return new Outcome(
              session.closed(),
              over.stream().filter(effect -> !(effect instanceof Effect.Say)).toList());
        })
        .orElseGet(() -> Outcome.of(session.setAside()));
  }

  /** Whether that dialogue is open, and is none that can be set aside. */
  boolean passing(Session session, String dialogue) {
    return session
        .open()
        .filter(talk -> talk.dialogue().equals(dialogue) && !talks.waits(talk))
        .isPresent();
  }

  boolean waits(Session session) {
    return session.open().filter(talks::waits).isPresent();
  }

  /** What was begun and not finished. */
  List<Unfinished> unfinished(Session session) {
    return talks.unfinished(session.talks());
  }

  Outcome open(Session session, String dialogue, Opening opening, Context context) {
    return step(session, talks.open(dialogue, opening, context), true);
  }

  /**
   * What needs nothing to be put aside: a passing dialogue that is open itself goes on or begins
   * anew, and one that is over with its first words leaves another's question open.
   */
  Optional<Outcome> atOnce(Session session, String dialogue, Opening opening, Context context) {
    if (passing(session, dialogue)) {
      return Optional.of(
          opening.words().isEmpty()
              ? hear(session, new Heard.Again(), context)
              : open(session.closed(), dialogue, opening, context));
    }
    boolean answered = session.open().filter(talk -> talk.dialogue().equals(dialogue)).isPresent();
    return Optional.of(opening)
        .filter(with -> with.words().isPresent())
        .map(with -> talks.open(dialogue, with, context))
        .filter(step -> step.waiting().isEmpty() && !Effect.Erase.in(step.effects()))
        .map(step ->
            answered
                ? step(session, step, true)
                : reminded(session, step.effects(), context.after(step.effects())));
  }

  Outcome hear(Session session, Heard heard, Context context) {
    return session
        .open()
        .map(talk -> step(session, talks.hear(talk, heard, context), talks.waits(talk)))
        .orElseGet(() -> idle(session));
  }

  /** The open dialogue hears words; those that it missed may go elsewhere. */
  Outcome hear(
      Session session, Private words, Context context, Supplier<Optional<Outcome>> elsewhere) {
    Talk talk = session.open().orElseThrow();
    var step = talks.hear(talk, new Heard.Words(words), context);
    return Optional.of(step)
        .filter(Talks.Step::missed)
        .flatMap(_ -> elsewhere.get())
        .orElseGet(() -> step(session, step, talks.waits(talk)));
  }

  /** After a command that only said something, the open question is asked again. */
  Outcome reminded(Session session, List<Effect> effects, Context context) {
    return session.open().isPresent()
        ? hear(session, new Heard.Again(), context).after(effects)
        : new Outcome(session.closed(), effects);
  }

  Optional<Ask.Form<Phrase>> page(Session session, Context context) {
    return session.open().flatMap(talk -> talks.page(talk, context));
  }

  Outcome why(Session session, Context context) {
    Outcome again = hear(session, new Heard.Again(), context);
    return Again.question(again.effects())
        .map(question -> again.under(Phrase.of(question + ".why")))
        .orElse(again);
  }

  Outcome resume(Session session, Context context) {
    return session.aside().isEmpty()
        ? idle(session)
        : hear(session.resumed(), new Heard.Again(), context);
  }

  Outcome startOver(Session session, Context context) {
    return session
        .open()
        .map(_ -> hear(session, new Heard.Afresh(Opening.BLANK), context))
        .orElseGet(() -> idle(session));
  }

  Outcome idle(Session session) {
    return Outcome.of(session, aside(session).map(Again::asideWaits).orElseGet(FreeTalk::idle));
  }

  /** What the open dialogue is called. */
  Phrase title(Session session) {
    return talks.title(session.open().orElseThrow());
  }

  /** What was set aside last, by its name. */
  private Optional<Phrase> aside(Session session) {
    return session.aside().isEmpty()
        ? Optional.empty()
        : Optional.of(talks.title(session.aside().getLast()));
  }

  /**
   * @param remind whether its end is a time to tell what was set aside; a passing dialogue's is not
   */
  private Outcome step(Session session, Talks.Step step, boolean remind) {
    if (step.waiting().isPresent()) {
      return new Outcome(session.with(step.waiting().get()), step.effects());
    }
    if (Effect.Erase.in(step.effects())) {
      return new Outcome(Erasure.wiped(session, step.effects()), step.effects());
    }
    var waits = aside(session).filter(_ -> remind);
    return new Outcome(
        session.closed(),
        waits.map(what -> Again.asideWaits(what, step.effects())).orElse(step.effects()));
  }
}

package io.careercoach.checkin;

import io.careercoach.checkin.CheckIn.Promise;
import io.careercoach.checkin.CheckIn.State;
import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.dialogue.Opening;
import io.careercoach.dialogue.Verb;
import io.careercoach.dialogue.Verb.Answer;
import io.careercoach.dialogue.Verb.Answer.Closes;
import io.careercoach.dialogue.Verb.Answer.Opens;
import io.careercoach.dialogue.Verb.Answer.Says;
import io.careercoach.message.Phrase;
import io.careercoach.time.Week;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The commands about the weekly check-in. */
public final class CheckInVerbs {
  private final CheckInRhythm rhythm;

  private CheckInVerbs(CheckInRhythm rhythm) {
    this.rhythm = rhythm;
  }

  public static Map<String, Verb> all(CheckInRhythm rhythm) {
    var verbs = new CheckInVerbs(rhythm);
    return Map.of(
        "checkin",
        verbs::checkIn,
        "checkin skip",
        verbs::skip,
        Strain.LEAVE,
        (_, _) -> new Says(Effect.Say.of(Phrase.of("checkin.left-it"))),
        StepNews.TOLD,
        (rest, context) -> new Says(told(rest, context)),
        "checkin later",
        (_, context) -> new Says(verbs.later(context)));
  }

  /** With a week and what was tapped, or just with "brief". */
  private Answer checkIn(String rest, Context context) {
    String[] words = rest.strip().split("\\s+", 2);
    var week = week(words[0]);
    CheckIn open =
        week.map(named -> rhythm.find(named, context)).orElseGet(() -> rhythm.current(context));
    if (open.done()) {
      Phrase next = new Closing(rhythm, List.of()).next(context);
      boolean asks = context.begun().isEmpty(); // one question is enough
      return new Says(CheckInPage.already(open, asks ? List.of() : List.of(next)));
    }
    String with = week.isPresent() ? (words.length > 1 ? words[1] : "") : rest.strip();
    return FeelingWords.named(with)
        .map(felt ->
            new Opens(
                CheckInDialogue.NAME,
                Opening.words(with, open.id()),
                List.of(new Effect.Keep(open.felt(felt)))))
        .orElseGet(
            () -> new Opens(CheckInDialogue.NAME, Opening.about((open.id() + " " + with).strip())));
  }

  private Answer skip(String rest, Context context) {
    CheckIn open =
        week(rest.strip())
            .map(named -> rhythm.find(named, context))
            .orElseGet(() -> rhythm.current(context));
    if (open.state() == State.DONE) {
      return new Says(CheckInPage.already(open, List.of()));
    }
    var kept = new Effect.Keep(open.skipped());
    var next = new Closing(rhythm, List.of()).next(context.after(List.of(kept)));
    return new Closes(
        CheckInDialogue.NAME, List.of(kept, Effect.Say.of(Phrase.of("checkin.skipped"), next)));
  }

  /** A week and what came of its step, as a button writes it; or the member's own words. */
  private static List<Effect> told(String rest, Context context) {
    String[] words = rest.strip().split("\\s+", 2);
    var came =
        Stream.of(Promise.values())
            .filter(one -> words.length > 1 && Round.key(one).equals(words[1]));
    return week(words[0])
        .flatMap(week -> came.findFirst().map(what -> came(week.toString(), what, context)))
        .or(() -> Optional.of(StepNews.told(rest, context)).filter(told -> !told.isEmpty()))
        .orElseGet(() -> List.of(Effect.Say.of(Phrase.of("engine.fine"))));
  }

  private static List<Effect> came(String week, Promise what, Context context) {
    return OpenSteps.of(context)
        .find(week)
        .map(one ->
            List.<Effect>of(
                new Effect.Keep(one.came(what)),
                Effect.Say.of(Phrase.of("checkin.came." + Round.key(what)))))
        .orElseGet(() -> List.of(Effect.Say.of(Phrase.of("checkin.came.known"))));
  }

  /** Says when it comes back: once more by itself, or whenever the member likes. */
  private Effect later(Context context) {
    return rhythm
        .nextReminder(context)
        .map(at -> Effect.Say.of(Phrase.of("checkin.later", "when", Closing.at(at, context))))
        .orElseGet(() -> Effect.Say.of(Phrase.of("checkin.later.open")));
  }

  /** The week, if the words are one as a button writes it. */
  private static Optional<Week> week(String words) {
    try {
      return Optional.of(Week.parse(words));
    } catch (DateTimeException other) {
      return Optional.empty();
    }
  }
}

package io.careercoach.checkin;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.message.Ask;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Message;
import io.careercoach.message.Part;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import io.careercoach.time.Ics;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The end of a check-in: the next step for the calendar, and when the next one comes. */
record Closing(CheckInRhythm rhythm, List<Offer> offers) {
  private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

  /** Something that may be due now and then, offered as one button where it is. */
  interface Offer {
    Optional<Option<Phrase>> due(Context context);
  }

  Effect of(Optional<Step> step, List<Phrase> notes, Context context) {
    var parts = new ArrayList<Part<Phrase>>();
    notes.forEach(note -> parts.add(new Part.Text<>(note)));
    step.ifPresentOrElse(
        next -> {
          parts.add(new Part.Text<>(step(next)));
          if (next.came().isEmpty() && !next.rest()) {
            parts.add(calendar(next, context));
          }
        },
        () -> parts.add(new Part.Text<>(Phrase.of("checkin.closed"))));
    var options = new ArrayList<Option<Phrase>>();
    if (context.begun().isEmpty()) {
      options.add(new Option<>("/begin weekly", Phrase.of("checkin.button.weekly")));
    }
    options.add(new Option<>("/reflect", Phrase.of("checkin.button.more")));
    new NextGoal().due(context).ifPresent(options::add);
    offers.stream().flatMap(offer -> offer.due(context).stream()).limit(1).forEach(options::add);
    Ask<Phrase> ask = new Ask.Choice<>("checkin.end", next(context), options);
    return new Effect.Say(new Message<>(parts, Optional.of(ask)));
  }

  /** When the next one comes, or whether it may come. */
  Phrase next(Context context) {
    return rhythm.upcoming(1, context).stream()
        .findFirst()
        .map(due -> Phrase.of("checkin.next", "when", at(due, context)))
        .orElseGet(
            () -> Phrase.of(context.begun().isEmpty() ? "checkin.weekly" : "checkin.next.none"));
  }

  static ZonedDateTime at(Instant moment, Context context) {
    return moment.atZone(context.zone());
  }

  /** "Next: write to Anna, on Tuesday 1 December 2026." */
  static Phrase step(Step step) {
    if (step.rest() || step.came().isPresent()) {
      return Phrase.of(
          step.rest() ? "checkin.planned.rest" : "checkin.planned.was", "step", step.words());
    }
    String id = step.said() ? "checkin.planned" : "checkin.planned.proposed";
    return Phrase.of(id, "step", step.words(), "day", step.day());
  }

  private static Part<Phrase> calendar(Step step, Context context) {
    var when =
        step.time()
            .<Ics.When>map(time -> {
              Instant from = step.day().atTime(time).atZone(context.zone()).toInstant();
              return new Ics.Timed(from, from.plus(HALF_AN_HOUR));
            })
            .orElseGet(() -> new Ics.AllDay(step.day()));
    var event =
        new Ics.Event(
            "step-" + context.now().toEpochMilli() + "@career-coach",
            step.words().text(),
            "",
            when);
    return new Part.Enclosure<>(
        "next-step.ics", List.of(Phrase.quote(new Private(Ics.of(event, context.now())))));
  }
}

package io.careercoach.goal;

import static io.careercoach.goal.Draft.CHANGE;
import static io.careercoach.goal.Draft.DEADLINE;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Heard;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Question;
import io.careercoach.dialogue.Reading;
import io.careercoach.dialogue.Reading.Understood;
import io.careercoach.dialogue.Slot;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Phrase;
import io.careercoach.understand.Deadline;
import io.careercoach.understand.Deadlines;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one change would make the plan easier? Asked once, where confidence is below seven. */
record ChangeQuestion(Deadlines deadlines) implements Question {
  static final String SMALLER = "smaller";
  static final String LATER = "later";
  static final String HELP = "help";
  static final String KEEP = "keep";
  private static final int ENOUGH = 7;

  /** A later date adds one part in this many of the days that are left. */
  private static final int PART = 4;

  @Override
  public Slot<String> slot() {
    return CHANGE;
  }

  @Override
  public String id() {
    return "goal.change";
  }

  @Override
  public boolean applies(Learnt learnt, Context context) {
    return learnt.get(Draft.CONFIDENCE).filter(step -> step < ENOUGH).isPresent();
  }

  @Override
  public boolean counts() {
    return false;
  }

  @Override
  public List<Option<Phrase>> options(Learnt learnt, Context context) {
    var options = new ArrayList<Option<Phrase>>();
    options.add(option(SMALLER));
    later(learnt, context).ifPresent(day -> options.add(option("later-day", "day", day)));
    options.add(option(HELP));
    options.add(option(KEEP));
    return options;
  }

  @Override
  public Reading read(Heard.Reply reply, Learnt learnt, Context context) {
    return switch (reply) {
      case Heard.Words(var words) ->
          deadlines
              .alone(words.text(), context.calendar())
              .filter(read -> learnt.get(DEADLINE).filter(read.day()::isAfter).isPresent())
              .map(read -> dated(read, learnt, context))
              .orElseGet(() -> planned(words.text().strip(), learnt));
      case Heard.Chosen(var key, _) when key.equals("later-day") -> {
        Learnt changed = learnt.give(CHANGE, LATER);
        yield later(learnt, context)
            .map(day ->
                new Understood(
                    changed.give(Draft.LATER, day, CHANGE),
                    List.of(Phrase.of("goal.read.day", "day", day))))
            .orElseGet(() -> new Understood(changed));
      }
      case Heard.Chosen(var key, _) ->
          new Understood(learnt.without(Draft.FIRST).give(CHANGE, key));
    };
  }

  private static Understood planned(String words, Learnt learnt) {
    return new Understood(learnt.give(CHANGE, words), List.of(Phrase.of("goal.change.planned")));
  }

  /** A later date in words is no plan. */
  private static Understood dated(Deadline read, Learnt learnt, Context context) {
    return new Understood(
        learnt.give(CHANGE, LATER).give(Draft.LATER, read.day(), CHANGE),
        Sentence.notes(read, context));
  }

  /** The change in the member's own words, if it is none of those on offer. */
  static Optional<String> named(Learnt learnt) {
    return learnt
        .get(CHANGE)
        .filter(change -> !List.of(SMALLER, LATER, HELP, KEEP).contains(change));
  }

  private static Optional<LocalDate> later(Learnt learnt, Context context) {
    return learnt
        .get(DEADLINE)
        .filter(day -> day.isBefore(context.today().plusYears(1)))
        .map(
            day -> day.plusDays(Math.max(7, ChronoUnit.DAYS.between(context.today(), day) / PART)));
  }
}

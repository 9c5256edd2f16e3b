package io.careercoach.ledger;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.goal.Goal;
import io.careercoach.goal.GoalStory;
import io.careercoach.message.Message;
import io.careercoach.message.Part;
import io.careercoach.message.Phrase;
import io.careercoach.understand.Stretch;
import io.careercoach.understand.Stretches;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an appraisal asks for: the wins and goals of a time, with their figures and a page. */
record Review(Stretch stretch, List<Win> wins, List<Goal> done, List<Goal> underWay) {
  private static final int MONTHS = 6;

  /** The review of a time in words; of the last six months if none is named. */
  static Effect.Say of(String words, Context context) {
    return stretch(words, context)
        .map(stretch -> of(stretch, context).said(context))
        .orElseGet(() -> Effect.Say.of(Phrase.of("review.how")));
  }

  private static Review of(Stretch stretch, Context context) {
    var wins =
        Win.newestFirst(context).stream()
            .filter(win -> stretch.has(context.day(win.at())))
            .toList();
    var goals = GoalStory.between(stretch.first(), stretch.last(), context);
    return new Review(
        stretch,
        wins,
        goals.stream().filter(goal -> !goal.active()).toList(),
        goals.stream().filter(Goal::active).toList());
  }

  private static Optional<Stretch> stretch(String words, Context context) {
    LocalDate today = context.today();
    return switch (words.strip().toLowerCase(Locale.ROOT)) {
      case "" -> Optional.of(new Stretch(today.minusMonths(MONTHS), today));
      case "all" -> Optional.of(new Stretch(earliest(context), today));
      default -> new Stretches(today).read(words).map(read -> read.upTo(today));
    };
  }

  private static LocalDate earliest(Context context) {
    return Stream.concat(
            context.facts().of(Win.class).stream().map(Win::at),
            context.facts().of(Goal.class).stream().map(Goal::since))
        .map(context::day)
        .min(LocalDate::compareTo)
        .orElse(context.today());
  }

  private Effect.Say said(Context context) {
    if (wins.isEmpty() && done.isEmpty() && underWay.isEmpty()) {
      return Effect.Say.of(
          Phrase.of("review.empty", "stretch", stretch.words()), Phrase.of("review.times"));
    }
    var page = new ReviewPage(this, context);
    var parts = new ArrayList<Part<Phrase>>();
    parts.add(
        new Part.Text<>(
            Phrase.of("review.said", "stretch", stretch.words(), "figures", figures())));
    parts.add(new Part.Enclosure<>("review.md", page.lines()));
    if (!wins.isEmpty()) {
      parts.add(new Part.Text<>(Phrase.of("review.add")));
    }
    page.silent()
        .map(goal -> Phrase.of("review.silent", "goal", goal.title(), "number", goal.number()))
        .ifPresent(silent -> parts.add(new Part.Text<>(silent)));
    parts.add(new Part.Text<>(Phrase.of("review.times")));
    return new Effect.Say(new Message<>(parts, Optional.empty()));
  }

  /** "5 wins (3 skills · 1 contact) · 1 goal done · 2 goals under way". */
  Phrase figures() {
    var pieces = new ArrayList<Phrase>();
    if (!wins.isEmpty()) {
      pieces.add(Joined.sum(wins));
    }
    if (!done.isEmpty()) {
      pieces.add(Phrase.of("review.done", "count", done.size()));
    }
    if (!underWay.isEmpty()) {
      pieces.add(Phrase.of("review.under-way", "count", underWay.size()));
    }
    return Joined.of(pieces).orElseThrow();
  }
}

package io.careercoach.goal;

import io.careercoach.dialogue.Context;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import io.careercoach.understand.Measure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;

/** What is said of a goal that counts so many a week. */
final class RateWords {
  private RateWords() {}

  /**
   * "this week: 1 of 2 evenings · kept 3 times". Where this week says nothing yet, the last one
   * does; a week without a report is not a week of zero.
   */
  static Optional<Phrase> standing(Goal goal, Context context) {
    return Rate.of(goal, context.zone())
        .map(rate -> {
          var pieces = new ArrayList<Phrase>();
          LocalDate today = context.today();
          rate.in(today)
              .map(value -> figures("goal.rate.now", rate, value))
              .or(() ->
                  rate.in(rate.before(today))
                      .map(value -> figures("goal.rate.before", rate, value)))
              .ifPresentOrElse(pieces::add, () -> pieces.add(GoalValues.target(goal)));
          if (rate.kept() > 0) {
            pieces.add(Phrase.of("goal.rate.kept", "times", rate.kept()));
          }
          return Phrases.joined(pieces);
        });
  }

  /** "Less marking": how many evenings this week? */
  static Phrase howMany(Goal goal, Rate rate, LocalDate day, LocalDate today) {
    String unit = rate.count().unit();
    Phrase when =
        Phrase.of(
            rate.sameTime(day, today) ? "goal.rate.when" : "goal.rate.when.before",
            "per",
            rate.per());
    return unit.isBlank() || unit.equals("times")
        ? Phrase.of("goal.rate.often", "goal", goal.title(), "when", when)
        : Phrase.of(
            "goal.rate.many", "goal", goal.title(), "unit", new Private(unit), "when", when);
  }

  /** "This week: 1 of 2 evenings." */
  static Phrase said(Rate rate, BigDecimal value, LocalDate day, LocalDate today) {
    if (value.signum() == 0) {
      return Phrase.of("goal.now.none");
    }
    return figures(
        rate.sameTime(day, today) ? "goal.now.rate" : "goal.now.rate.before", rate, value);
  }

  private static Phrase figures(String id, Rate rate, BigDecimal value) {
    Measure.Count once =
        new Measure.Count(
            Optional.empty(), rate.count().target(), rate.count().unit(), Optional.empty());
    return Phrase.of(id, "per", rate.per(), "current", value, "target", GoalValues.measure(once));
  }
}

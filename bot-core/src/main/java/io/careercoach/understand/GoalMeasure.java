package io.careercoach.understand;

import java.util.Optional;
import java.util.Set;

/** How one will know that an outcome is reached, as far as the sentence says so. */
final class GoalMeasure {

  /** Plain outcomes that somebody either has or has not. */
  private static final Set<String> TANGIBLE = Lexicon.of("outcomes").words("tangible");

  /** Verbs whose end depends on what follows: one can get a licence, and get confident. */
  private static final Set<String> OPEN = Lexicon.of("verbs").words("open");

  private GoalMeasure() {}

  static Optional<Measure> of(Sentence sentence, Sentence outcome, boolean specific) {
    Optional<Measure> number = Measures.inNumbers(outcome, false);
    if (number.isPresent()) {
      return number.map(measure -> withBaseline(sentence, measure));
    }
    return isYesOrNo(outcome, specific) ? Optional.of(new Measure.YesNo()) : Optional.empty();
  }

  /** A baseline may stand outside the outcome: "… to 9 per month by August (6 today)". */
  private static Measure withBaseline(Sentence sentence, Measure measure) {
    return switch (measure) {
      case Measure.Count count when count.baseline().isEmpty() ->
          new Measure.Count(
              Counts.baseline(sentence, 0), count.target(), count.unit(), count.per());
      case Measure.Count count -> count;
      case Measure.Level level -> level;
      case Measure.YesNo yesNo -> yesNo;
    };
  }

  private static boolean isYesOrNo(Sentence outcome, boolean specific) {
    String verb = outcome.word(0);
    if (Specific.isComparing(outcome) || outcome.size() == 0) {
      return false;
    }
    boolean tangible = outcome.hasAny(TANGIBLE);
    if (OPEN.contains(verb) || !Specific.isVerb(verb)) {
      return specific || (tangible && outcome.size() > 1);
    }
    if (VerbWords.CHECKABLE.contains(verb)) {
      return true;
    }
    return specific && !VerbWords.WITHOUT_END.contains(verb);
  }
}

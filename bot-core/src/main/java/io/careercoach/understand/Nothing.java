package io.careercoach.understand;

import io.careercoach.understand.ProgressReading.Amount;
import io.careercoach.understand.ProgressReading.Mode;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads that nothing, or little, came on top. */
final class Nothing {

  private static final Lexicon AMOUNTS = Lexicon.of("amounts");
  private static final Patterns<String> NOTHING = Patterns.of(AMOUNTS.phrases("nothing"));
  private static final Patterns<String> NONE_OF_IT = Patterns.of(AMOUNTS.phrases("none of it"));
  private static final Patterns<String> OTHERS = Patterns.of(AMOUNTS.phrases("not nothing"));
  private static final Patterns<String> FEW = Patterns.of(AMOUNTS.phrases("few"));

  private Nothing() {}

  /** "No calls" is nothing done, unless none were possible. */
  static Optional<Amount> at(ReportText text, boolean blocked, Target target) {
    boolean none = NOTHING.isIn(text.words()) && !OTHERS.isIn(text.words());
    boolean noneOfIt = !blocked && NONE_OF_IT.isIn(text.words());
    return none || noneOfIt
        ? Optional.of(new Amount(BigDecimal.ZERO, Mode.DELTA))
        : Optional.empty();
  }

  static boolean isFew(ReportText text) {
    return FEW.isIn(text.words());
  }
}

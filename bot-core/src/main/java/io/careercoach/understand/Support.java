package io.careercoach.understand;

import io.careercoach.understand.Patterns.Hit;
import java.util.List;
import java.util.Set;

/** Finds what a sentence about a goal says of means, support, time, or what is done already. */
final class Support {

  private static final Lexicon SUPPORT = Lexicon.of("support");
  private static final Patterns<Pattern> PHRASES = Patterns.of(SUPPORT.phrases("support"));
  private static final Patterns<Pattern> NONE = Patterns.of(SUPPORT.phrases("not support"));
  private static final Set<String> WISHED = SUPPORT.words("wished");

  private Support() {}

  static boolean isIn(Sentence goal) {
    ReportText text = ReportReader.read(goal, Target.ANY, List.of());
    for (Hit<Pattern> hit : PHRASES.in(text.words())) {
      if (!isWished(text, hit.from())
          && NONE.in(text.words()).stream().noneMatch(none -> none.from() == hit.from())) {
        return true;
      }
    }
    return false;
  }

  /** "So that my family helps" is hoped for. */
  private static boolean isWished(ReportText text, int at) {
    for (int i = text.clause(at); i < at; i++) {
      if (WISHED.contains(text.word(i))) {
        return true;
      }
    }
    return false;
  }
}

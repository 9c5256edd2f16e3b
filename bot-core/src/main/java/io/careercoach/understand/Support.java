package io.careercoach.understand;

import java.util.List;
import java.util.Set;

/** Finds what a sentence about a goal says of means, support, time, or what is done already. */
final class Support {

  private static final Lexicon SUPPORT = Lexicon.of("support");
  private static final Patterns<String> PHRASES = Patterns.of(SUPPORT.phrases("support"));
  private static final Patterns<String> NONE = Patterns.of(SUPPORT.phrases("not support"));
  private static final Set<String> WISHED = SUPPORT.words("wished");

  private Support() {}

  static boolean isIn(Sentence goal) {
    ReportText text = ReportReader.read(goal, Target.ANY, List.of());
    for (int i = 0; i < text.size(); i++) {
      boolean said = PHRASES.isAt(text.words(), i) && !NONE.isAt(text.words(), i);
      if (said && !isWished(text, i)) {
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

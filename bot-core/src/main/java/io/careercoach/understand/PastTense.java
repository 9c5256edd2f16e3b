package io.careercoach.understand;

import java.util.Set;

/** Sentences that tell of something past, in which a date is no deadline. */
final class PastTense {

  private static final Lexicon PAST = Lexicon.of("past");
  private static final Set<String> WHO = PAST.words("who");
  private static final Set<String> SHORT_WORDS = PAST.words("short words");
  private static final Set<String> VERBS = PAST.words("verbs");

  /** Past forms that look ahead: what was agreed or planned is still to come. */
  private static final Set<String> LOOKING_AHEAD = PAST.words("looking ahead");

  private PastTense() {}

  /** Whether a subject with a past verb stands before a place, in the same clause. */
  static boolean isToldBefore(Sentence text, int place) {
    for (int i = Math.max(0, place - 12); i < place; i++) {
      if (text.is(i, ",") && i < place - 1) {
        continue;
      }
      int verb = text.isAny(i + 1, SHORT_WORDS) ? i + 2 : i + 1;
      if (text.isAny(i, WHO) && verb < place && isPast(text.word(verb))) {
        return true;
      }
      boolean perfect = text.is(i, "have") || text.is(i, "has") || text.word(i).endsWith("'ve");
      if (perfect && isParticiple(text.word(i + 1))) {
        return true;
      }
    }
    return text.isAny(0, VERBS) && place > 1;
  }

  /** Whether a subject with a past verb follows at once: "on 12 January I had the talk". */
  static boolean isToldBehind(Sentence text, int place) {
    int who = text.is(place, ",") ? place + 1 : place;
    return text.isAny(who, WHO) && (isPast(text.word(who + 1)) || text.is(who + 1, "had"));
  }

  private static boolean isPast(String word) {
    return VERBS.contains(word) || isParticiple(word);
  }

  private static boolean isParticiple(String word) {
    boolean regular = word.endsWith("ed") && word.length() > 4;
    return (regular || word.equals("been") || word.equals("worked"))
        && !LOOKING_AHEAD.contains(word);
  }
}

package io.careercoach.understand;

import java.util.List;

/**
 * What a phrase says about a number in it.
 *
 * @param which the how-manieth number of the phrase is meant
 */
record NumberPhrase(Role role, int which, Pattern pattern) {

  /** A phrase of the file, in which a number that is not meant is written {@code 0}. */
  static NumberPhrase of(Role role, String phrase) {
    int which = 0;
    for (String word : phrase.split(" ")) {
      if (word.equals("0")) {
        which++;
      } else if (isNumber(word)) {
        break;
      }
    }
    String any = phrase.replace(" 0", " 9").replaceFirst("^0", "9");
    return new NumberPhrase(role, which, Patterns.phrase(any));
  }

  /** The place of the number that is meant, or -1. */
  int place(ReportText text, int from, int end) {
    int seen = 0;
    for (int i = from; i < end; i++) {
      if (text.values().get(i).isPresent() && seen++ == which) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isNumber(String word) {
    return List.of(ReportText.NUMBER, ReportText.ORDINAL, ReportText.SHARE).contains(word);
  }
}

package io.careercoach.checkin;

import io.careercoach.understand.Gist;
import java.util.regex.Pattern;

/** "Same again" and "Saturday again": a step that has no words of its own. */
final class SameAgain {
  private static final Pattern AGAIN = Pattern.compile("(?i).*\\b(?:again|same|repeat)\\b.*");
  private static final Gist NOTHING_NEW = Gist.of("same repeat");
  private static final String ASIDE = " \\([^()]*\\)$";

  private SameAgain() {}

  static boolean in(String words) {
    Gist gist = Gist.of(words);
    return AGAIN.matcher(words).matches() && gist.shared(NOTHING_NEW) == gist.size();
  }

  /** The words of the step without those with which it was repeated before. */
  static String of(Step before) {
    return before.words().text().replaceFirst(ASIDE, "");
  }
}

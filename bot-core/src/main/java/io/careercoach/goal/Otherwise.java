package io.careercoach.goal;

import io.careercoach.dialogue.BareNumber;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells words that say something otherwise: "no, by May", "350 words actually". */
final class Otherwise {
  private static final Pattern FIRST =
      Pattern.compile(
          "(?is)\\s*(?:(?:hm+|well|ah|oh)\\b[\\s,.:;!–-]*)*(?:(?:no|nope|oops|wait|sorry|actually|i"
              + " meant?|rather|correction|better|make (?:it|that)|change (?:it|that|the \\w+)(?:"
              + " to)?|let['’]?s (?:say|make it))\\b[\\s,.:;!–-]*)+(\\S.*)");
  private static final Pattern PLEASE = Pattern.compile("(?i)^please\\b[, ]*|[, ]*\\bplease[.!]*$");
  private static final Pattern LAST =
      Pattern.compile(
          "(?is)(\\S.*?)[\\s,.–-]+(?:actually|instead|rather|i meant?|sorry)\\b[\\s.!]*");

  /** What is all date, and no story with a date in it. */
  private static final Pattern DATE =
      Pattern.compile(
          "(?is)(?:(?:only|not) )?(?:by|before|until|till|in|on|next|this|end of|the end of|at the"
              + " end of|early|mid|late|\\d+)\\b\\S*(?:\\s+\\S+){0,5}");

  private static final Pattern NUMBER = Pattern.compile("(?is)\\d[\\d.,]*(?:\\s+\\S+){0,3}");

  private Otherwise() {}

  /** Without "please". */
  static String bare(String words) {
    return PLEASE.matcher(words.strip()).replaceAll("");
  }

  /** The words without those that say that something is to be changed. */
  static Optional<String> meant(String words) {
    return Optional.of(FIRST.matcher(words))
        .filter(Matcher::matches)
        .or(() -> Optional.of(LAST.matcher(words)).filter(Matcher::matches))
        .map(found -> found.group(1).strip());
  }

  static boolean isDate(String words) {
    return DATE.matcher(words).matches();
  }

  static boolean isNumber(String words) {
    return NUMBER.matcher(words).matches();
  }

  /** What is no date and no number of something is for the open question. */
  static boolean isNeither(String words) {
    return BareNumber.in(words) || !isDate(words) && !isNumber(words);
  }
}

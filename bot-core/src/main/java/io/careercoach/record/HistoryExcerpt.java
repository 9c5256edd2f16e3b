package io.careercoach.record;

/** A piece of a text around the first word that was looked for, cut between words. */
final class HistoryExcerpt {
  private static final int LONGEST = 120;
  private static final int BEFORE = 40;
  private static final String CUT = "…";

  private HistoryExcerpt() {}

  static String of(String written, HistoryWords wanted) {
    String text = written.strip().replaceAll("\\s+", " ");
    if (text.length() <= LONGEST) {
      return text;
    }
    int hit = wanted.firstIn(text).orElse(0);
    int start =
        hit <= BEFORE ? 0 : wordFrom(text, Math.min(hit - BEFORE, text.length() - LONGEST), hit);
    int end =
        text.length() - start <= LONGEST ? text.length() : wordUpTo(text, start + LONGEST, start);
    return (start > 0 ? CUT + " " : "")
        + text.substring(start, end).strip()
        + (end < text.length() ? " " + CUT : "");
  }

  /** The next beginning of a word, but never behind the hit. */
  private static int wordFrom(String text, int place, int hit) {
    int space = text.indexOf(' ', place);
    return space < 0 || space >= hit ? hit : space + 1;
  }

  private static int wordUpTo(String text, int place, int start) {
    int space = text.lastIndexOf(' ', place);
    return space > start
        ? space
        : text.offsetByCodePoints(start, text.codePointCount(start, place));
  }
}

package io.careercoach.goal;

import io.careercoach.dialogue.Context;
import io.careercoach.goal.Goal.Update;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A report that corrects the one before it: "4", then "actually 2". It takes its place, in the
 * list, the review and the export.
 *
 * @param before the goal without the report that was wrong
 * @param words what is right
 */
public record Correction(Goal before, String words) {
  /** Later it is a new report: "actually 5 by now". */
  private static final Duration SOON = Duration.ofDays(3);

  private static final Pattern SAYS =
      Pattern.compile(
          "(?is)\\s*(?:(?:no|oh|oops|wait|ah|hm+|well)\\b[,.:!"
              + " –-]*)*(?:actually|sorry|correction|my mistake|i (?:meant?|misspoke)(?: to"
              + " say)?|rather|make (?:that|it)|i was wrong|that was wrong)\\b[,.:;!"
              + " –-]*(?:(?:it|that)(?: is|['’]s| was| were| should be)|there"
              + " (?:are|were))?\\b\\s*(\\S.*)");

  /** Whether words say that what was said before them is wrong. */
  public static boolean says(String words) {
    return SAYS.matcher(words).matches();
  }

  /** The words without saying so. */
  static String plain(String words) {
    Matcher says = SAYS.matcher(words);
    return says.matches() ? says.group(1) : words;
  }

  /**
   * What a report corrects: the last count of these days if the words say so, one of the same day
   * also if the count goes back.
   */
  static Optional<Correction> of(Goal goal, Report report, String words, Context context) {
    var right = report.update();
    return goal.lastCount()
        .filter(wrong -> right.value().isPresent())
        .filter(wrong -> Duration.between(wrong.at(), right.at()).abs().compareTo(SOON) <= 0)
        .filter(wrong -> says(words) || goesBack(goal, wrong, report, context))
        .map(wrong -> new Correction(goal.without(wrong), plain(words)));
  }

  private static boolean goesBack(Goal goal, Update wrong, Report report, Context context) {
    var right = report.update();
    return !report.changes()
        && context.day(wrong.at()).equals(context.day(right.at()))
        && Report.isLess(goal, right.value().orElseThrow(), wrong.value().orElseThrow());
  }
}

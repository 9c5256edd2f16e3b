package io.careercoach.goal;

import io.careercoach.dialogue.Context;
import io.careercoach.goal.Goal.Update;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A report that corrects the one before it: "4", then "actually 2" or "no, it was 2". It takes its
 * place, in the list, the review and the export.
 *
 * @param before the goal without the report that was wrong
 * @param wrong that report
 * @param words what is right
 */
public record Correction(Goal before, Update wrong, String words) {
  /** Later it is a new report: "actually 5 by now". */
  private static final Duration SOON = Duration.ofDays(3);

  private static final String MARKS = "[\\s,.:;!–-]";
  private static final String RIGHT = "(?:(?:only|just|really|actually|in fact|more like) )*";
  private static final String NUMBER =
      "((?:[\\d½+]|a hundred\\b|half\\b|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven"
          + "|twelve|twenty|thirty|forty|fifty)\\b).*)";
  private static final String WAS = "(?:is|are|was|were|should be|should have been)\\s+";

  /** "Actually 2", "sorry, I meant 2", "make it 2". */
  private static final Pattern SORRY =
      Pattern.compile(
          "(?is)\\s*(?:(?:no|oh|oops|wait|ah|hm+|well)\\b[,.:!"
              + " –-]*)*(?:actually|sorry|correction|my mistake|i (?:meant?|misspoke)(?: to"
              + " say)?|rather|make (?:that|it)|i was wrong|that was wrong)\\b[,.:;!"
              + " –-]*(?:(?:it|that)(?: is|['’]s| was| were| should be)|there"
              + " (?:are|were))?\\b\\s*(\\S.*)");

  /** "No, it was only 2", "oops, 2", "sorry, that was wrong, it was 2". */
  private static final Pattern NO =
      Pattern.compile(
          "(?is)\\s*(?:(?:no|nope|oh|oops|wrong|sorry)\\b%s*)+(?:(?:it|that)(?: was|['’]s) wrong%s+)?(?:(?:it|that|there) %s)?%s%s"
              .formatted(MARKS, MARKS, WAS, RIGHT, NUMBER));

  /** "It was 2". */
  private static final Pattern WAS_IT =
      Pattern.compile(
          "(?is)\\s*(?:it|that|there) (?:was|were|should be|should have been)\\s+%s%s"
              .formatted(RIGHT, NUMBER));

  /** "I said 4 on Friday, but it was only 2": of whenever it was. */
  private static final Pattern SAID =
      Pattern.compile(
          "(?is).*\\bi (?:said|wrote|told you|reported|noted|put)\\b.*\\bbut (?:it|that|there) %s%s%s"
              .formatted(WAS, RIGHT, NUMBER));

  private static final List<Pattern> ALL = List.of(SAID, NO, WAS_IT, SORRY);

  /** Whether words say that what was said before them is wrong. */
  public static boolean says(String words) {
    return ALL.stream().anyMatch(says -> says.matcher(words).matches());
  }

  /** The words without saying so. */
  static String plain(String words) {
    return ALL.stream()
        .map(says -> says.matcher(words))
        .filter(Matcher::matches)
        .map(says -> says.group(1))
        .findFirst()
        .orElse(words);
  }

  /**
   * What a report corrects: the last count of these days if the words say so, whenever it was if
   * they name it, and one of the same day also if the count goes back.
   */
  static Optional<Correction> of(Goal goal, Report report, String words, Context context) {
    var right = report.update();
    return goal.lastCount()
        .filter(_ -> right.value().isPresent())
        .filter(wrong -> isSoon(wrong, right) || SAID.matcher(words).matches())
        .filter(wrong -> says(words) || goesBack(goal, wrong, report, context))
        .map(wrong -> new Correction(goal.without(wrong), wrong, plain(words)));
  }

  private static boolean isSoon(Update wrong, Update right) {
    return Duration.between(wrong.at(), right.at()).abs().compareTo(SOON) <= 0;
  }

  private static boolean goesBack(Goal goal, Update wrong, Report report, Context context) {
    var right = report.update();
    return !report.changes()
        && context.day(wrong.at()).equals(context.day(right.at()))
        && Report.isLess(goal, right.value().orElseThrow(), wrong.value().orElseThrow());
  }
}

package io.careercoach.engine;

import io.careercoach.checkin.FeelingWords;
import io.careercoach.engine.Session.Label;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Takes a few words such as "ok", "I had a bad week" or "not today" for a tap on a check-in that is
 * due.
 */
final class Felt {
  private static final int WORDS = 3;
  private static final String DUE_COMMAND = "/checkin ";
  private static final String DUE = "/checkin \\d{4}-W\\d\\d ";
  private static final String SKIP = "/checkin skip ";
  private static final String LATER = "/checkin later";

  /** More words than a few, and yet plainly about the week. */
  private static final Pattern WEEK =
      Pattern.compile(
          "(?:an? )?(?:really |very |quite |pretty |such an?"
              + " )?(?:bad|hard|rough|tough|awful|terrible|good|great|nice|busy)"
              + " week\\b.{0,60}|(?:i (?:had|have had)|it was|this was|that was|i've had) an?"
              + " .*\\bweek|(?:i am|i'm|im|i was|i have been|i've been) (?:very |so |really |still"
              + " )?(?:ill|sick|unwell)\\b.{0,25}");

  private static final Pattern POSTPONES =
      Pattern.compile(
          "(?:(?:can|could|may|shall) (?:we|you|i)|let's|let us|please|i'll|i will)?\\s*"
              + "(?:(?:do|answer|ask)(?: me| it| this| that)*)?\\s*"
              + "(?:later|tomorrow|another (?:time|day)|not (?:now|today))(?: please)?\\s*\\?*");

  private static final Pattern SKIPS =
      Pattern.compile("(?:please )?(?:skip(?: it| this| this one)?|not this week)(?: please)?");

  /** "Change it to Tuesday": the day of all check-ins. */
  private static final Pattern MOVES =
      Pattern.compile(
          "(?:please |can (?:you|we) )?(?:change|move|shift|make) (?:it|this|that|them|(?:the|my)"
              + " check-?ins?) (?:to |on"
              + " )?((?:mon|tues|wednes|thurs|fri|satur|sun)days?\\b.{0,20})");

  private Felt() {}

  static Optional<String> key(String said, List<Label> options) {
    if (POSTPONES.matcher(said).matches()) {
      return beginning(LATER, options);
    }
    var moves = MOVES.matcher(said);
    if (moves.matches()) {
      return beginning(DUE_COMMAND, options).map(_ -> "/settings " + moves.group(1));
    }
    return SKIPS.matcher(said).matches() ? beginning(SKIP, options) : feeling(said, options);
  }

  private static Optional<String> beginning(String command, List<Label> options) {
    return options.stream().map(Label::key).filter(key -> key.startsWith(command)).findFirst();
  }

  private static Optional<String> feeling(String said, List<Label> options) {
    boolean few = said.split("\\s+").length <= WORDS || WEEK.matcher(said).matches();
    boolean greeting = said.matches(".*\\b(morning|afternoon|evening|night|bye)\\b.*");
    return few && !greeting
        ? options.stream()
            .map(Label::key)
            .filter(key -> key.matches(DUE + FeelingWords.key(said).orElse("-")))
            .findFirst()
        : Optional.empty();
  }
}

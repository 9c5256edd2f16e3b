package io.careercoach.settings;

import io.careercoach.understand.WeekTimes;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads when a member is not to be written to: "not before 10", "no messages in the evening". */
final class Undisturbed {
  /** Such a wish; "do not write to me" alone is another. */
  static final String NAMED =
      "\\b(?:no|not|never|don'?t|without|stop)\\b.*\\b(?:writ(?:e|ing)|messag(?:e|es|ing)|text|contact|ping|disturb|bother|notify|remind|reach)\\b.*\\b(?:before|after|past|in"
          + " the (?:morning|evening)s?|at night|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\\b";

  private static final Pattern BEFORE = Pattern.compile("\\bbefore (?:at )?(.*)");
  private static final Pattern AFTER = Pattern.compile("\\b(?:after|past) (?:at )?(.*)");
  private static final Pattern MORNING = Pattern.compile("\\bin the mornings?\\b");
  private static final Pattern EVENING = Pattern.compile("\\b(?:in the evenings?|at night)\\b");
  private static final LocalTime EVENING_BEGINS = LocalTime.of(18, 0);

  private Undisturbed() {}

  static Wish read(String text) {
    Optional<LocalTime> from =
        EVENING.matcher(text).find() ? Optional.of(EVENING_BEGINS) : time(AFTER, text);
    Optional<LocalTime> to =
        MORNING.matcher(text).find() ? Optional.of(LocalTime.NOON) : time(BEFORE, text);
    if (from.isPresent() || to.isPresent()) {
      return new Wish.Undisturbed(from, to, Set.of());
    }
    var days = DayWords.all(text);
    return days.isEmpty() ? new Wish.Unclear("quiet") : new Wish.Undisturbed(from, to, days);
  }

  private static Optional<LocalTime> time(Pattern lead, String text) {
    var found = lead.matcher(text);
    return found.find() ? new WeekTimes().read("at " + found.group(1)).time() : Optional.empty();
  }
}

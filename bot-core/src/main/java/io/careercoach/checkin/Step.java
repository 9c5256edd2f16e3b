package io.careercoach.checkin;

import io.careercoach.checkin.CheckIn.Promise;
import io.careercoach.dialogue.Context;
import io.careercoach.message.Private;
import io.careercoach.understand.Gist;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * The one thing a member will do next.
 *
 * @param said whether the day was in the words; otherwise it is the coach's proposal
 * @param came what came of it, once that is known; a step of an earlier version has none
 */
public record Step(
    Private words, LocalDate day, Optional<LocalTime> time, boolean said, Optional<Promise> came) {
  private static final int LONG_AGO = 5;

  private static final Gist REST =
      Gist.of("sleep rest relax nap bed off break holiday nothing more better early enough well");

  Step(Private words, LocalDate day, Optional<LocalTime> time, boolean said) {
    this(words, day, time, said, Optional.empty());
  }

  Step came(Promise what) {
    return new Step(words, day, time, said, Optional.of(what));
  }

  /** Rest is a good step, and nothing to be checked. */
  boolean rest() {
    return rest(words.text());
  }

  static boolean rest(String words) {
    var gist = Gist.of(words);
    return gist.size() > 0 && gist.shared(REST) == gist.size();
  }

  /** Whether its day has come, and not so long ago that nobody thinks of it any more. */
  boolean due(Context context) {
    LocalDate today = context.today();
    return !day.isAfter(today) && !day.isBefore(today.minusWeeks(LONG_AGO));
  }

  /** Whether its time is still to come. */
  boolean ahead(Context context) {
    LocalDate today = context.today();
    return day.isAfter(today)
        || (day.equals(today) && time.filter(context.time()::isBefore).isPresent());
  }
}

package io.careercoach.settings;

import io.careercoach.understand.HourRange;
import io.careercoach.understand.WeekTime;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a member wants to be otherwise about how the coach reaches them. */
sealed interface Wish {

  record Time(WeekTime time) implements Wish {}

  record Quiet(HourRange hours) implements Wish {}

  record Weekend(Set<DayOfWeek> days) implements Wish {}

  /** When not to be written to, beside the hours and days that were quiet before. */
  record Undisturbed(Optional<LocalTime> from, Optional<LocalTime> to, Set<DayOfWeek> days)
      implements Wish {}

  record Zone(ZoneId zone) implements Wish {}

  record Customs(Locale locale) implements Wish {}

  record Reminder(boolean wanted) implements Wish {}

  record Brief(boolean wanted) implements Wish {}

  /** A theme on or off; without a theme it is all of them. */
  record Themes(Optional<String> key, boolean wanted) implements Wish {}

  /** Everything as it is for a new member. */
  record Usual() implements Wish {}

  /** Fewer messages, in whichever way. */
  record Less() implements Wish {}

  record NoMessages() implements Wish {}

  /** That the coach writes first. */
  record Messages() implements Wish {}

  record Why() implements Wish {}

  /** Something that could not be read; {@code about} names the example that helps. */
  record Unclear(String about) implements Wish {}
}

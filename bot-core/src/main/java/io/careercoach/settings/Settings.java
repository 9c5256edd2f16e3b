package io.careercoach.settings;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Fact;
import io.careercoach.dialogue.Kind;
import io.careercoach.time.CheckInTime;
import io.careercoach.time.QuietHours;
import io.careercoach.time.Week;
import io.careercoach.understand.HourRange;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/**
 * How a member wants to be reached; what is empty follows the usual.
 *
 * @param checkIn the day and time of the weekly check-in, if the member chose one
 * @param quiet the member's own quiet hours, if chosen; two equal times are no hours
 * @param weekend the whole quiet days, if chosen
 * @param reminder whether one reminder may follow a check-in
 * @param brief whether check-ins have two questions only
 * @param themesOff themes without prompts, by their keys
 */
public record Settings(
    Optional<CheckInTime> checkIn,
    Optional<HourRange> quiet,
    Optional<Set<DayOfWeek>> weekend,
    boolean reminder,
    boolean brief,
    Set<String> themesOff)
    implements Fact {
  static final String ID = "settings";
  static final Settings USUAL =
      new Settings(Optional.empty(), Optional.empty(), Optional.empty(), true, false, Set.of());

  static final HourRange NO_HOURS = new HourRange(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

  public Settings {
    weekend = weekend.map(Set::copyOf);
    themesOff = Set.copyOf(themesOff);
  }

  public static Settings of(Context context) {
    return context.facts().find(Settings.class, ID).orElse(USUAL);
  }

  @Override
  public String id() {
    return ID;
  }

  /**
   * @param usual when check-ins come to those who chose no time
   */
  public static Kind<Settings> kind(CheckInTime usual) {
    return Kind.first(
        ID, Settings.class, (settings, context) -> SettingsPage.entry(settings, usual, context));
  }

  /** Whether a theme may come by itself. */
  public boolean welcomes(String theme) {
    return !themesOff.contains(theme);
  }

  /** When the member is not written to late or by surprise. */
  public QuietHours quietHours() {
    HourRange usual = new HourRange(QuietHours.USUAL.from(), QuietHours.USUAL.to());
    return hours(quiet.orElse(usual), weekend.orElse(QuietHours.USUAL.weekend()));
  }

  /** The day and time of check-ins: the member's own, or else the usual. */
  public CheckInTime time(CheckInTime usual) {
    return checkIn.orElse(usual);
  }

  /**
   * When the check-in of a week comes. Only quiet time that the member chose moves it, to the end
   * of all that is quiet: a time of one's own, or of the installation, beats what is quiet by
   * default.
   */
  public Instant due(Week week, CheckInTime usual, ZoneId zone) {
    Instant due = time(usual).due(week, zone);
    QuietHours own = hours(quiet.orElse(NO_HOURS), weekend.orElse(Set.of()));
    return own.quiet(due, zone) ? quietHours().next(due, zone) : due;
  }

  private static QuietHours hours(HourRange hours, Set<DayOfWeek> weekend) {
    return new QuietHours(hours.from(), hours.to(), weekend);
  }

  Settings with(CheckInTime time) {
    return new Settings(Optional.of(time), quiet, weekend, reminder, brief, themesOff);
  }

  Settings with(HourRange hours) {
    return new Settings(checkIn, Optional.of(hours), weekend, reminder, brief, themesOff);
  }

  Settings with(Set<DayOfWeek> days) {
    return new Settings(checkIn, quiet, Optional.of(days), reminder, brief, themesOff);
  }

  Settings reminding(boolean wanted) {
    return new Settings(checkIn, quiet, weekend, wanted, brief, themesOff);
  }

  Settings brief(boolean wanted) {
    return new Settings(checkIn, quiet, weekend, reminder, wanted, themesOff);
  }

  Settings without(Set<String> themes) {
    return new Settings(checkIn, quiet, weekend, reminder, brief, themes);
  }
}

package io.careercoach.settings;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Fact;
import io.careercoach.time.CheckInTime;
import io.careercoach.time.QuietHours;
import java.util.Optional;
import java.util.Set;

/**
 * How a member wants to be reached; what is empty follows the usual.
 *
 * @param checkIn the day and time of the weekly check-in, if the member chose one
 * @param quiet the member's own quiet hours and weekend
 * @param reminder whether one reminder may follow a check-in
 * @param brief whether check-ins have two questions only
 * @param themesOff themes without prompts, by their keys
 */
public record Settings(
    Optional<CheckInTime> checkIn,
    Optional<QuietHours> quiet,
    boolean reminder,
    boolean brief,
    Set<String> themesOff)
    implements Fact {
  static final String ID = "settings";
  static final Settings USUAL =
      new Settings(Optional.empty(), Optional.empty(), true, false, Set.of());

  public Settings {
    themesOff = Set.copyOf(themesOff);
  }

  public static Settings of(Context context) {
    return context.facts().find(Settings.class, ID).orElse(USUAL);
  }

  @Override
  public String id() {
    return ID;
  }

  public QuietHours quietHours() {
    return quiet.orElse(QuietHours.USUAL);
  }
}

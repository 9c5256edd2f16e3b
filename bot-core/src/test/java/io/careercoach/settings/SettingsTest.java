package io.careercoach.settings;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.time.CheckInTime;
import io.careercoach.time.QuietHours;
import io.careercoach.time.Week;
import io.careercoach.understand.HourRange;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SettingsTest {
  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final Week WEEK = new Week(2026, 48);
  private static final CheckInTime SATURDAY_AT_10 = at(SATURDAY, 10);
  private static final CheckInTime MONDAY_AT_8 = at(MONDAY, 8);

  private static final HourRange NIGHT = new HourRange(LocalTime.of(18, 0), LocalTime.of(9, 30));

  @Test
  void aChosenTimeBeatsTheQuietHoursOfEverybody() {
    assertThat(due(Settings.USUAL.with(SATURDAY_AT_10))).isEqualTo("2026-11-28T10:00");
    assertThat(due(Settings.USUAL.with(at(FRIDAY, 20)))).isEqualTo("2026-11-27T20:00");
  }

  @Test
  void theTimeOfTheInstallationBeatsThemToo() {
    assertThat(due(Settings.USUAL)).isEqualTo("2026-11-23T08:00");
  }

  @Test
  void anyTimeInQuietHoursOfOnesOwnMovesToTheirEnd() {
    assertThat(due(Settings.USUAL.with(NIGHT))).isEqualTo("2026-11-23T09:30");
    assertThat(due(Settings.USUAL.with(at(TUESDAY, 20)).with(NIGHT))).isEqualTo("2026-11-25T09:30");
  }

  @Test
  void theEndOfAQuietDayIsTheMorningAfterIt() {
    Settings saturdays = Settings.USUAL.with(SATURDAY_AT_10).with(Set.of(SATURDAY));

    assertThat(due(saturdays)).isEqualTo("2026-11-29T09:00");
  }

  @Test
  void hoursOfOnesOwnLeaveAChosenSaturdayAlone() {
    Settings saturdays = Settings.USUAL.with(SATURDAY_AT_10).with(NIGHT);

    assertThat(due(saturdays)).isEqualTo("2026-11-28T10:00");
  }

  @Test
  void aWeekendOfOnesOwnLeavesAChosenEveningAlone() {
    Settings evenings = Settings.USUAL.with(at(TUESDAY, 20)).with(Set.of(FRIDAY));

    assertThat(due(evenings)).isEqualTo("2026-11-24T20:00");
  }

  @Test
  void whatWasNotChosenIsQuietAsUsual() {
    assertThat(Settings.USUAL.quietHours()).isEqualTo(QuietHours.USUAL);
    assertThat(Settings.USUAL.with(Set.of(FRIDAY)).quietHours())
        .isEqualTo(new QuietHours(QuietHours.USUAL.from(), QuietHours.USUAL.to(), Set.of(FRIDAY)));
    assertThat(Settings.USUAL.with(NIGHT).quietHours().weekend())
        .containsExactlyInAnyOrder(SATURDAY, SUNDAY);
  }

  private static String due(Settings settings) {
    return settings.due(WEEK, MONDAY_AT_8, ZONE).atZone(ZONE).toLocalDateTime().toString();
  }

  private static CheckInTime at(DayOfWeek day, int hour) {
    return new CheckInTime(day, LocalTime.of(hour, 0));
  }
}

package io.careercoach.time;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckInTimeTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final List<CheckInTime> TIMES =
      List.of(
          CheckInTime.USUAL,
          new CheckInTime(SUNDAY, LocalTime.of(2, 30)),
          new CheckInTime(MONDAY, LocalTime.MIDNIGHT));

  @Test
  void everyWeekHasOneCheckInInEveryZone() {
    for (ZoneId zone : Zones.ALL) {
      for (CheckInTime time : TIMES) {
        Instant last = Instant.MIN;
        for (Week week = new Week(2024, 1); week.year() < 2036; week = week.next()) {
          Instant due = time.due(week, zone);
          ZonedDateTime local = due.atZone(zone);
          if (!Week.of(local.toLocalDate()).equals(week)
              || local.getDayOfWeek() != time.day()
              || local.toLocalTime().isBefore(time.time())
              || !due.isAfter(last)
              || !time.first(due.plusNanos(1), zone).equals(week.next())) {
            throw new AssertionError(zone + " " + time + " " + week + ": " + local);
          }
          last = due;
        }
      }
    }
  }

  @Test
  void theUsualOneIsRemindedOnMondayAndClosesOnTuesdayNightEverywhere() {
    for (ZoneId zone : Zones.ALL) {
      for (Week week = new Week(2024, 1); week.year() < 2036; week = week.next()) {
        LocalDate due = week.day(FRIDAY);
        LocalDate monday = due.plusDays(3);
        Instant reminder = CheckInTime.reminder(due, QuietHours.USUAL, zone);
        assertThat(reminder.atZone(zone).toLocalDateTime()).isEqualTo(monday.atTime(10, 0));
        assertThat(CheckInTime.closes(due, QuietHours.USUAL, zone))
            .isEqualTo(monday.plusDays(2).atStartOfDay(zone).toInstant())
            .isBefore(CheckInTime.USUAL.due(week.next(), zone));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-27, SATURDAY SUNDAY, 18:00, 09:00, 2026-11-30T10:00, 2026-12-02",
    "2026-11-25, SATURDAY SUNDAY, 18:00, 09:00, 2026-11-30T10:00, 2026-12-02",
    "2026-11-24, SATURDAY SUNDAY, 18:00, 09:00, 2026-11-27T10:00, 2026-11-29",
    "2026-11-24, FRIDAY SATURDAY, 18:00, 09:00, 2026-11-29T10:00, 2026-12-01",
    "2026-11-26, FRIDAY SATURDAY, 18:00, 09:00, 2026-11-29T10:00, 2026-12-01",
    "2026-11-27, '', 18:00, 09:00, 2026-11-30T10:00, 2026-12-02",
    "2026-11-27, SATURDAY SUNDAY, 20:00, 11:30, 2026-11-30T11:30, 2026-12-02",
    "2026-11-27, SATURDAY SUNDAY, 08:00, 17:00, 2026-11-30T17:00, 2026-12-02",
    "2026-11-24, SATURDAY SUNDAY, 09:00, 00:00, 2026-11-30T00:00, 2026-12-02",
    "2026-11-27, SATURDAY SUNDAY, 10:00, 10:00, 2026-11-30T10:00, 2026-12-02",
    "2024-02-26, SATURDAY SUNDAY, 18:00, 09:00, 2024-02-29T10:00, 2024-03-02",
    "2026-12-28, SATURDAY SUNDAY, 18:00, 09:00, 2026-12-31T10:00, 2027-01-02"
  })
  void theReminderKeepsTheOwnWeekendAndQuiet(
      LocalDate due,
      String weekend,
      LocalTime from,
      LocalTime to,
      LocalDateTime reminder,
      LocalDate over) {
    Set<DayOfWeek> days =
        Arrays.stream(weekend.split(" "))
            .filter(day -> !day.isEmpty())
            .map(DayOfWeek::valueOf)
            .collect(Collectors.toSet());
    QuietHours quiet = new QuietHours(from, to, days);
    assertThat(CheckInTime.reminder(due, quiet, BERLIN))
        .isEqualTo(reminder.atZone(BERLIN).toInstant());
    assertThat(CheckInTime.closes(due, quiet, BERLIN))
        .isEqualTo(over.atStartOfDay(BERLIN).toInstant());
    assertThat(CheckInTime.window(due, quiet, BERLIN)).isEqualTo(new Days(due, over.minusDays(1)));
  }

  @Test
  void aSkippedFridayIsDueWhenTheNextDayBegins() {
    Week week = Week.parse("2011-W52");
    assertThat(CheckInTime.USUAL.due(week, ZoneId.of("Pacific/Apia")))
        .isEqualTo(Instant.parse("2011-12-30T10:00:00Z"));
    assertThat(
            CheckInTime.USUAL.first(
                Instant.parse("2011-12-30T10:00:00Z"), ZoneId.of("Pacific/Apia")))
        .isEqualTo(week);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-27, FRIDAY, 2026-W49", "2026-11-27, MONDAY, 2026-W50", "2026-11-27, TUESDAY, 2026-W49",
    "2026-11-23, FRIDAY, 2026-W49", "2026-11-29, WEDNESDAY, 2026-W50",
        "2026-12-25, FRIDAY, 2026-W53",
    "2026-12-31, SUNDAY, 2027-W01", "2027-01-03, WEDNESDAY, 2027-W02"
  })
  void afterAChangeTheNextIsAtLeastFourDaysOn(LocalDate last, DayOfWeek day, String week) {
    assertThat(new CheckInTime(day, LocalTime.NOON).after(last)).hasToString(week);
  }
}

package io.careercoach.time;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @ParameterizedTest
  @CsvSource({
    "2026-11-26T17:59:59.999999999, 2026-11-26T17:59:59.999999999",
    "2026-11-26T18:00, 2026-11-27T09:00",
    "2026-11-26T23:59:59.999999999, 2026-11-27T09:00",
    "2026-11-27T00:00, 2026-11-27T09:00",
    "2026-11-27T08:59:59.999999999, 2026-11-27T09:00",
    "2026-11-27T09:00, 2026-11-27T09:00",
    "2026-11-27T18:00, 2026-11-30T09:00",
    "2026-11-28T12:00, 2026-11-30T09:00",
    "2026-12-31T20:00, 2027-01-01T09:00",
    "2024-02-28T18:00, 2024-02-29T09:00",
    "2027-03-26T20:00, 2027-03-29T09:00"
  })
  void endAtTheFirstMomentThatIsNotQuiet(LocalDateTime moment, LocalDateTime next) {
    Instant at = moment.atZone(BERLIN).toInstant();
    assertThat(QuietHours.USUAL.next(at, BERLIN)).isEqualTo(next.atZone(BERLIN).toInstant());
    assertThat(QuietHours.USUAL.quiet(at, BERLIN)).isEqualTo(!moment.equals(next));
  }

  @Test
  void theMembersOwnWeekendCounts() {
    QuietHours own =
        new QuietHours(LocalTime.of(18, 0), LocalTime.of(9, 0), Set.of(FRIDAY, SATURDAY));
    assertThat(own.next(Instant.parse("2026-11-27T12:00:00Z"), BERLIN))
        .isEqualTo(Instant.parse("2026-11-29T08:00:00Z"));
    QuietHours none = new QuietHours(LocalTime.NOON, LocalTime.NOON, Set.of());
    Instant saturday = Instant.parse("2026-11-28T03:00:00Z");
    assertThat(none.next(saturday, BERLIN)).isEqualTo(saturday);
    QuietHours weekendOnly = new QuietHours(LocalTime.NOON, LocalTime.NOON, Set.of(SATURDAY));
    assertThat(weekendOnly.next(saturday, BERLIN)).isEqualTo(Instant.parse("2026-11-28T23:00:00Z"));
  }

  @Test
  void aWeekOfWeekendsIsRefused() {
    assertThatThrownBy(
            () -> new QuietHours(LocalTime.NOON, LocalTime.MIDNIGHT, Set.of(DayOfWeek.values())))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Around every turn of every clock, against a walk in steps of five minutes. */
  @Test
  void turnedClocksMakeNoDifference() {
    for (ZoneId zone : Zones.ALL) {
      for (ZoneOffsetTransition turn : Zones.turns(zone)) {
        LocalTime before = turn.getDateTimeBefore().toLocalTime();
        LocalTime after = turn.getDateTimeAfter().toLocalTime();
        DayOfWeek day = turn.getDateTimeAfter().getDayOfWeek();
        for (QuietHours quiet :
            List.of(
                new QuietHours(before.minusHours(1), before.plusMinutes(30), Set.of()),
                new QuietHours(after.minusMinutes(20), after.plusMinutes(20), Set.of()),
                new QuietHours(before.plusMinutes(10), before.minusMinutes(40), Set.of()),
                new QuietHours(LocalTime.of(22, 0), LocalTime.of(1, 30), Set.of(day.minus(1))))) {
          for (int minutes = -180; minutes <= 120; minutes += 60) {
            Instant moment = turn.getInstant().plus(Duration.ofMinutes(minutes));
            Instant walked = moment;
            while (quiet.quiet(walked, zone)) {
              walked = walked.plus(Duration.ofMinutes(5));
            }
            Instant next = quiet.next(moment, zone);
            assertThat(next).as("%s %s %s", zone, moment, quiet).isEqualTo(walked);
          }
        }
      }
    }
  }

  @Test
  void daysAreWholeOnTheMembersClock() {
    LocalDateTime spring = LocalDateTime.parse("2027-03-28T00:00");
    Days day = new Days(spring.toLocalDate(), spring.toLocalDate());
    assertThat(Duration.between(day.begin(BERLIN), day.end(BERLIN))).hasHours(23);
    assertThat(day.has(day.begin(BERLIN), BERLIN)).isTrue();
    assertThat(day.has(day.end(BERLIN), BERLIN)).isFalse();
    assertThat(day.meet(new Days(day.from().minusDays(3), day.from()))).isTrue();
    assertThat(day.meet(new Days(day.to().plusDays(1), day.to().plusDays(3)))).isFalse();
    assertThatThrownBy(() -> new Days(day.to(), day.from().minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

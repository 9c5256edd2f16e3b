package io.careercoach.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-27, 2026-W48",
    "2026-12-31, 2026-W53",
    "2027-01-03, 2026-W53",
    "2027-01-04, 2027-W01",
    "2020-12-28, 2020-W53",
    "2024-02-29, 2024-W09",
    "2024-12-30, 2025-W01",
    "2011-12-30, 2011-W52"
  })
  void aDayLiesInItsIsoWeek(LocalDate day, String week) {
    assertThat(Week.of(day)).hasToString(week).isEqualTo(Week.parse(week));
  }

  @Test
  void weeksFollowEachOtherWithoutAGap() {
    Week week = Week.parse("2023-W52");
    while (week.year() < 2036) {
      Week next = week.next();
      assertThat(next).isGreaterThan(week).isEqualTo(Week.parse(next.toString()));
      assertThat(next.monday()).isEqualTo(week.monday().plusDays(7));
      for (DayOfWeek day : DayOfWeek.values()) {
        LocalDate date = next.day(day);
        assertThat(date.getDayOfWeek()).isEqualTo(day);
        assertThat(Week.of(date)).isEqualTo(next);
        assertThat(date.format(DateTimeFormatter.ISO_WEEK_DATE)).startsWith(next + "-");
      }
      week = next;
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-W53",
        "2026-W00",
        "2026-W54",
        "2026W48",
        "2026-48",
        "26-W48",
        "2026-W48-1",
        "",
        " "
      })
  void noOtherTextIsAWeek(String text) {
    assertThatThrownBy(() -> Week.parse(text)).isInstanceOf(DateTimeException.class);
  }
}

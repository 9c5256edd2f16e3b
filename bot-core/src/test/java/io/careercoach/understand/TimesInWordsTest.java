package io.careercoach.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class TimesInWordsTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/understand/clock-times.csv", delimiter = '|')
  void readsATimeOfDay(String text, String time) {
    assertThat(told(new ClockTimes().read(text))).isEqualTo(time);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/understand/appointments.csv", delimiter = '|')
  void readsWhenANextStepIsDone(String text, String when) {
    Optional<Appointment> read = new Appointments().read(text, Days.MONDAY);
    assertThat(read.map(a -> a.day() + " " + told(a.time())).orElse("-")).isEqualTo(when);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "8 December at 10 talk with the bank | at 10 talk with the bank",
        "29 December 9:00 talk with Ueda-san | 9:00 talk with Ueda-san",
        "On 12 December at 7 p.m. I sit the AUD exam. | at 7 p.m. I sit the AUD exam.",
        "8 January: ask the team | ask the team",
        "talk with the bank on 8 December | talk with the bank",
        "write to Anna | write to Anna",
        "8 December | 8 December",
      })
  void leavesOutTheDay(String text, String rest) {
    assertThat(new Appointments().undated(text, Days.MONDAY)).isEqualTo(rest);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/understand/week-times.csv", delimiter = '|')
  void readsWhenSomethingComesEveryWeek(String text, String when) {
    WeekTime read = new WeekTimes().read(text);
    String day = read.day().map(d -> d.name().substring(0, 3)).orElse("-");
    assertThat(day + " " + told(read.time())).isEqualTo(when);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/understand/hour-ranges.csv", delimiter = '|')
  void readsTwoTimesThatBelongTogether(String text, String range) {
    Optional<HourRange> read = new HourRanges().read(text);
    assertThat(read.map(r -> r.from() + "-" + r.to()).orElse("-")).isEqualTo(range);
  }

  @Test
  void nextWeekBeginsOnMondayInAmericaToo() {
    assertThat(new Appointments().read("next week", Days.IN_AMERICA))
        .map(a -> a.day().toString())
        .hasValue("2026-11-30");
    assertThat(new Appointments().read("on 12/3 at 9", Days.IN_AMERICA))
        .hasValueSatisfying(a -> assertThat(a.day().toString()).isEqualTo("2026-12-03"))
        .hasValueSatisfying(a -> assertThat(a.time()).hasValue(LocalTime.of(9, 0)));
  }

  @Test
  void everyTimeThatIsWrittenIsReadBack() {
    for (int minute = 0; minute < 24 * 60; minute++) {
      LocalTime time = LocalTime.MIN.plusMinutes(minute);
      String half = time.getHour() < 12 ? "am" : "pm";
      int face = (time.getHour() + 11) % 12 + 1;
      assertThat(new ClockTimes().read("at " + time)).hasValue(time);
      assertThat(new ClockTimes().read("%d:%02d %s".formatted(face, time.getMinute(), half)))
          .hasValue(time);
      assertThat(new HourRanges().read("%s-09:00".formatted(time)))
          .hasValue(new HourRange(time, LocalTime.of(9, 0)));
    }
  }

  @Test
  void noMixtureOfWordsIsTooMuch() {
    String[] words =
        "at 9 : 30 pm to 5 half past quarter - and between Tuesday next week morning 24 . a m of"
            .split(" ");
    Random random = new Random(48);
    for (int i = 0; i < 1_500; i++) {
      StringBuilder text = new StringBuilder();
      for (int word = random.nextInt(9); word >= 0; word--) {
        text.append(words[random.nextInt(words.length)]).append(random.nextInt(3) > 0 ? " " : "");
      }
      String said = text.toString();
      assertThat(new Appointments().read(said, Days.MONDAY))
          .as(said)
          .satisfies(a ->
              assertThat(a.map(Appointment::day).filter(Days.MONDAY.today()::isAfter)).isEmpty());
      assertThat(new WeekTimes().read(said)).as(said).isNotNull();
      assertThat(new HourRanges().read(said)).as(said).isNotNull();
    }
  }

  private static String told(Optional<LocalTime> time) {
    return time.map(LocalTime::toString).orElse("-");
  }
}

package io.careercoach.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DeadlinesTest {

  private final Deadlines deadlines = new Deadlines();

  @ParameterizedTest
  @CsvFileSource(resources = "/understand/deadlines.csv", delimiter = '|')
  void readsTheLastDayThatMeetsTheWords(String text, String day, String certainty) {
    Optional<Deadline> read = deadlines.read(text, Days.MONDAY);
    assertThat(read.map(d -> d.day().toString()).orElse("-")).as(text).isEqualTo(day);
    assertThat(read.map(d -> d.certain() ? "certain" : "unsure").orElse("-"))
        .as(text)
        .isEqualTo(certainty);
  }

  @Test
  void readsFiguresInTheCountrysOrderAndTellsSo() {
    assertThat(deadlines.read("by 3/4", Days.IN_AMERICA))
        .hasValueSatisfying(d -> assertThat(d.day()).isEqualTo(LocalDate.of(2027, 3, 4)))
        .hasValueSatisfying(d -> assertThat(d.certain()).isFalse());
    assertThat(deadlines.read("by 31/1", Days.IN_AMERICA))
        .hasValueSatisfying(d -> assertThat(d.day()).isEqualTo(LocalDate.of(2027, 1, 31)));
  }

  @Test
  void summerEndsInFebruaryInTheSouth() {
    assertThat(deadlines.read("by the end of summer", Days.IN_THE_SOUTH))
        .hasValueSatisfying(d -> assertThat(d.day()).isEqualTo(LocalDate.of(2027, 2, 28)));
  }

  @Test
  void keepsTheFirstDayOfARange() {
    assertThat(deadlines.read("between the 3rd and 9th of May", Days.MONDAY))
        .hasValueSatisfying(d -> assertThat(d.start()).hasValue(LocalDate.of(2027, 5, 3)))
        .hasValueSatisfying(d -> assertThat(d.day()).isEqualTo(LocalDate.of(2027, 5, 9)));
  }

  @Test
  void givesBackTheWordsWithTheirPreposition() {
    assertThat(deadlines.read("Pass the exam by the end of June, please", Days.MONDAY))
        .map(Deadline::words)
        .hasValue("by the end of June");
  }
}

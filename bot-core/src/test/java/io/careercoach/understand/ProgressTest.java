package io.careercoach.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ProgressTest {

  private static final BigDecimal FOUR = new BigDecimal(4);
  private static final Aim TWELVE_INTERVIEWS =
      new Aim(
          "Hold 12 mock interviews",
          Optional.of(
              new Measure.Count(
                  Optional.empty(), new BigDecimal(12), "mock interviews", Optional.empty())),
          FOUR,
          Optional.empty());

  private final Progress progress = new Progress();

  @ParameterizedTest
  @CsvFileSource(resources = "/understand/progress.csv", delimiter = '|')
  void readsStatusAndAmount(String text, String status, String amount) {
    Optional<ProgressReading> read = progress.read(text, TWELVE_INTERVIEWS, Days.MONDAY);
    assertThat(read.map(r -> r.status().name()).orElse("-")).isEqualTo(status);
    assertThat(
            read.flatMap(ProgressReading::amount)
                .map(a -> a.value().toPlainString() + " " + a.mode())
                .orElse("-"))
        .isEqualTo(amount);
  }

  @Test
  void aMovedDateIsANewDeadline() {
    assertThat(progress.read("postponed to 15 January", TWELVE_INTERVIEWS, Days.MONDAY))
        .flatMap(ProgressReading::newDeadline)
        .hasValue(LocalDate.of(2027, 1, 15));
  }

  @Test
  void withoutANumberToReachAPartOfAWholeIsAShare() {
    assertThat(progress.read("3 of 5 lessons", licence(), Days.MONDAY))
        .flatMap(ProgressReading::amount)
        .hasValue(new ProgressReading.Amount(new BigDecimal(60), ProgressReading.Mode.PERCENT));
  }

  private static Aim licence() {
    return new Aim(
        "Get the crane licence",
        Optional.of(new Measure.YesNo()),
        BigDecimal.ZERO,
        Optional.empty());
  }
}

package io.careercoach.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which news answer for which steps. */
class OpenStepsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "wrote to Naturalis!! | thursday 21:00 write to Naturalis",
        "I registered for AUD | I register for the AUD exam on 12/2 at 9 a.m.",
        "I finished the first claim | 23 December at 9: finish the first claim",
        "I've rung my nan | ring my nan sunday",
      })
  void plain(String news, String step) {
    assertThat(OpenSteps.fit(news, step)).contains(Fit.PLAIN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "got 71 on the mock | mon 6pm mock test",
        "passed AUD! 2 of 4 | On 12/21 at 7 p.m. I sit the AUD exam.",
        "I spoke with the curator | Wednesday call the curator",
      })
  void likely(String news, String step) {
    assertThat(OpenSteps.fit(news, step)).contains(Fit.LIKELY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I did not write to Naturalis | thursday 21:00 write to Naturalis",
        "I will write to Naturalis | thursday 21:00 write to Naturalis",
        "did you write to Naturalis? | thursday 21:00 write to Naturalis",
        "I talked with the principal about my hours | Wednesday evening a book",
        "bought a new bike | register for the exam",
      })
  void not(String news, String step) {
    assertThat(OpenSteps.fit(news, step)).isEmpty();
  }
}

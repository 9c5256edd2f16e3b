package io.careercoach.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          8 | 8
          8/10 | 8
          8 out of 10 | 8
          eight | 8
          I would say seven, maybe | 7
          hm, about 6 | 6
          10 | 10
          zero | 0
          quite sure | 7
          very sure | 9
          not so sure | 3
          pretty confident | 7
          not at all | 0
          """)
  void readsOneStep(String said, int step) {
    assertThat(new Scale().read(said)).contains(step);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i check every form two times",
        "passed one section",
        "show goal 1",
        "edit zero",
        "11",
        "7.5",
        "between 6 and 7",
        "pizza",
        "my manager is not here this week, so I cannot say"
      })
  void takesNothingElseForAStep(String said) {
    assertThat(new Scale().read(said)).isEqualTo(Optional.empty());
  }
}

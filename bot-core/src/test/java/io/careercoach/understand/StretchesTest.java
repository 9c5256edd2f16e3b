package io.careercoach.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Read on Tuesday 24 November 2026. */
class StretchesTest {
  private final Stretches stretches = new Stretches(LocalDate.of(2026, 11, 24));

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2026,                      2026-01-01, 2026-12-31
          in 2025,                   2025-01-01, 2025-12-31
          since March,               2026-03-01, 2026-11-24
          since December,            2025-12-01, 2026-11-24
          since 1st of May 2025,     2025-05-01, 2026-11-24
          since 2026-10-05,          2026-10-05, 2026-11-24
          since last year,           2025-01-01, 2026-11-24
          since last quarter,        2026-07-01, 2026-11-24
          October,                   2026-10-01, 2026-10-31
          December,                  2025-12-01, 2025-12-31
          Feb 2024,                  2024-02-01, 2024-02-29
          Q3,                        2026-07-01, 2026-09-30
          q2 2025,                   2025-04-01, 2025-06-30
          this month,                2026-11-01, 2026-11-30
          last week,                 2026-11-16, 2026-11-22
          last quarter,              2026-07-01, 2026-09-30
          the last three months,     2026-08-24, 2026-11-24
          past 2 years,              2024-11-24, 2026-11-24
          April to June,             2026-04-01, 2026-06-30
          from Nov 2025 until March, 2025-11-01, 2026-03-31
          october-march,             2025-10-01, 2026-03-31
          2026-03-01 - 2026-06-01,   2026-03-01, 2026-06-01
          """)
  void readsATimeThatIsOverOrRunning(String words, LocalDate first, LocalDate last) {
    assertThat(stretches.read(words)).contains(new Stretch(first, last));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2027",
        "since 2027",
        "the other day",
        "since 31 February",
        "last zero months",
        "June 2026 to April 2026",
        "q5",
        "since",
        "9999999999"
      })
  void guessesNoTime(String words) {
    assertThat(stretches.read(words)).isEmpty();
  }
}

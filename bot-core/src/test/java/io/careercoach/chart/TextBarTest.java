package io.careercoach.chart;

import static io.careercoach.chart.Charts.line;
import static io.careercoach.chart.Charts.point;
import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.message.Drawing.Radar;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextBarTest {
  @ParameterizedTest
  @CsvSource({
    "0, 8, ░░░░░░░░",
    "0.01, 8, ▓░░░░░░░",
    "0.5, 8, ▓▓▓▓░░░░",
    "0.6, 10, ▓▓▓▓▓▓░░░░",
    "0.99, 8, ▓▓▓▓▓▓▓░",
    "1, 8, ▓▓▓▓▓▓▓▓",
    "1.4, 8, ▓▓▓▓▓▓▓▓",
    "-0.4, 8, ░░░░░░░░",
    "NaN, 4, ░░░░",
    "0.5, 1, ░",
    "0.5, 0, ''",
  })
  void a_share_is_a_bar(double share, int width, String bar) {
    assertThat(TextBar.of(share, width)).isEqualTo(bar);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 5, 3, ▓▓▓▓▓▓░░░░",
    "4, 2, 3, ▓▓▓▓▓░░░░░",
    "4, 2, 5, ░░░░░░░░░░",
    "0, 5, 9, ▓▓▓▓▓▓▓▓▓▓",
    "0, 1000, 1, ▓░░░░░░░░░",
    "3, 3, 3, ",
    "0, Infinity, 3, ",
    "0, 5, NaN, ",
  })
  void a_line_is_the_share_of_its_way(double baseline, double target, double latest, String bar) {
    var line = line("2026-10-05", baseline, "2026-12-11", target, point("2026-10-30", latest));
    assertThat(TextBar.of(line, 10).orElse(null)).isEqualTo(bar);
  }

  @Test
  void the_last_day_counts_and_of_one_day_the_last() {
    var first = point("2026-10-09", 1);
    var last = point("2026-10-30", 4);
    assertThat(TextBar.of(line("2026-10-05", 0, "2026-12-11", 5, last, first), 5))
        .contains("▓▓▓▓░");
    var again = point("2026-10-30", 2);
    assertThat(TextBar.of(line("2026-10-05", 0, "2026-12-11", 5, last, first, again), 5))
        .contains("▓▓░░░");
  }

  @Test
  void what_leads_nowhere_has_no_bar() {
    assertThat(TextBar.of(line("2026-10-05", 0, "2026-12-11", 5), 5)).isEmpty();
    assertThat(TextBar.of(new Radar(List.of(1, 2, 3), List.of(), 5), 5)).isEmpty();
  }
}

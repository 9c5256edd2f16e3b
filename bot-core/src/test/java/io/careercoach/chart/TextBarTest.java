package io.careercoach.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextBarTest {
  @ParameterizedTest
  @CsvSource({
    "0, 8, ░░░░░░░░, [--------]",
    "0.01, 8, ▓░░░░░░░, [#-------]",
    "0.5, 8, ▓▓▓▓░░░░, [####----]",
    "0.6, 10, ▓▓▓▓▓▓░░░░, [######----]",
    "0.99, 8, ▓▓▓▓▓▓▓░, [#######-]",
    "1, 8, ▓▓▓▓▓▓▓▓, [########]",
    "1.4, 8, ▓▓▓▓▓▓▓▓, [########]",
    "-0.4, 8, ░░░░░░░░, [--------]",
    "NaN, 4, ░░░░, [----]",
    "0.5, 1, ░, [-]",
    "0.5, 0, '', []",
  })
  void a_share_is_a_bar(double share, int width, String bar, String ascii) {
    assertThat(TextBar.of(share, width)).isEqualTo(bar);
    assertThat(TextBar.ascii(share, width)).isEqualTo(ascii);
  }
}

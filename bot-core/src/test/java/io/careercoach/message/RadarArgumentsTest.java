package io.careercoach.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.careercoach.message.Drawing.Radar;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RadarArgumentsTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 13, 100})
  void a_radar_has_three_to_twelve_axes(int axes) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Radar(Collections.nCopies(axes, 1), List.of(), 5));
  }

  @Test
  void last_time_has_the_same_axes_or_none() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Radar(List.of(1, 2, 3), List.of(1, 2), 5));
    assertThat(new Radar(List.of(1, 2, 3), List.of(), 5).before()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 6})
  void values_are_from_one_to_the_steps(int value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Radar(List.of(1, 2, value), List.of(), 5));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Radar(List.of(1, 2, 3), List.of(1, 2, value), 5));
  }

  @Test
  void the_least_radar_has_one_step() {
    assertThat(new Radar(List.of(1, 1, 1), List.of(1, 1, 1), 1).steps()).isEqualTo(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Radar(List.of(1, 1, 1), List.of(), 0));
  }
}

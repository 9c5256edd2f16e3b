package io.careercoach.discord.connect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However often the coach begins, its entries last until there are new ones. */
class BudgetTest {
  @ParameterizedTest
  @CsvSource({
    "1000, 1000, 0",
    "1000, 500, 0",
    "1000, 499, 173",
    "1000, 1, 86400",
    "1000, 0, 86400"
  })
  void theLessIsLeftTheLongerItWaits(int total, int left, long seconds) {
    assertThat(new Budget(total, left, Duration.ofDays(1)).pause().toSeconds()).isEqualTo(seconds);
  }

  @Test
  void aCrashLoopOfADayNeverUsesThemUp() {
    var left = Duration.ofDays(1);
    int remaining = 1000;
    while (left.isPositive()) {
      var pause = new Budget(1000, remaining, left).pause();
      assertThat(remaining).isPositive();
      left = left.minus(pause.plusSeconds(1));
      remaining--;
    }
  }
}

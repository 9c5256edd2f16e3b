package io.careercoach.team;

import static io.careercoach.team.Step.HIGH;
import static io.careercoach.team.Step.LOW;
import static io.careercoach.team.Step.MIDDLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReleaseTest {

  @Test
  void thereIsNothingBelowTheMinimum() {
    assertThat(Release.of(List.of(LOW, LOW, HIGH, MIDDLE), 5)).isEmpty();
    assertThat(Release.of(List.of(LOW, LOW, HIGH, MIDDLE, MIDDLE), 6)).isEmpty();
    assertThat(Release.of(List.of(LOW, LOW, HIGH, MIDDLE, MIDDLE), 5)).isPresent();
  }

  @Test
  void noSettingGoesBelowTheFloor() {
    assertThat(Release.of(List.of(LOW, LOW, HIGH, MIDDLE), 1)).isEmpty();
  }

  @Test
  void bandsLeanWhereTheAnswersDo() {
    assertThat(Band.of(List.of(LOW, LOW, LOW, LOW, LOW, MIDDLE, MIDDLE))).isEqualTo(Band.LOW);
    assertThat(Band.of(List.of(LOW, MIDDLE, MIDDLE, HIGH, HIGH))).isEqualTo(Band.MIXED);
    assertThat(Band.of(List.of(MIDDLE, MIDDLE, HIGH, HIGH, LOW))).isEqualTo(Band.MIXED);
    assertThat(Band.of(List.of(MIDDLE, MIDDLE, HIGH, HIGH, HIGH, HIGH, HIGH))).isEqualTo(Band.GOOD);
  }

  @Test
  void likeAnswersDoNotSayWhichAlsoWhereOneDiffers() {
    for (Step step : Step.values()) {
      assertThat(Band.of(Collections.nCopies(6, step))).isEqualTo(Band.SIMILAR);
    }
    assertThat(Band.of(List.of(LOW, HIGH, HIGH, HIGH, HIGH))).isEqualTo(Band.SIMILAR);
  }

  @Test
  void countsAreRoundedToTheNearestFive() {
    assertThat(List.of(5, 7, 8, 12, 13))
        .extracting(count -> Release.of(Collections.nCopies(count, HIGH), 5).orElseThrow().about())
        .containsExactly(5, 5, 10, 10, 15);
  }
}

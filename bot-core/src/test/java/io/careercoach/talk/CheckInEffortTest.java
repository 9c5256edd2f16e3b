package io.careercoach.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a check-in asks of a member at most, counted in the talk of the fullest one. */
class CheckInEffortTest {
  private static final Path TALK =
      Path.of("src/test/resources/talks/checkin/the-fullest-check-in.talk");

  @Test
  void fiveTapsAndTwoTexts() {
    var said = lastCheckIn(Script.read(TALK).beats());
    assertThat(said).filteredOn(words -> words.startsWith("[")).hasSize(5);
    assertThat(said).filteredOn(words -> !words.startsWith("[")).hasSize(2);
  }

  @Test
  void afterThemItIsOver() {
    assertThat(Script.read(TALK).beats().getLast().expected().toString()).contains("Next check-in");
  }

  private static List<String> lastCheckIn(List<Script.Beat> beats) {
    int begin = 0;
    for (int i = 0; i < beats.size(); i++) {
      begin = beats.get(i).who().isEmpty() ? i + 1 : begin;
    }
    return beats.subList(begin, beats.size()).stream().map(Script.Beat::said).toList();
  }
}

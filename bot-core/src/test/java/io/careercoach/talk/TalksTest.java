package io.careercoach.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Plays every talk straight, with a restart between turns, with every event delivered twice, and on
 * PostgreSQL. {@code -DupdateTalks} writes down what the coach says now; read it before you keep
 * it. {@code -Dtalk=first-week} plays only the talks that are called so, or lie in a folder that
 * is.
 */
class TalksTest {
  private static final int ENOUGH = 25;

  @TestFactory
  Stream<DynamicTest> everyTalkGoesAsWrittenDown() {
    return Talks.called(System.getProperty("talk", "")).stream()
        .flatMap(script ->
            Stream.of(Play.Way.values())
                .map(way ->
                    DynamicTest.dynamicTest(
                        script.name() + ", " + way, () -> goesAsWrittenDown(script, way))));
  }

  @Test
  void thereAreTalksForEverythingPeopleDo() {
    assertThat(Talks.all()).hasSizeGreaterThan(ENOUGH);
  }

  private static void goesAsWrittenDown(Script script, Play.Way way) {
    List<List<String>> said = Talks.played(script, way, Play::run);
    if (System.getProperty("updateTalks") != null && way == Play.Way.STRAIGHT) {
      script.rewrite(said);
      return;
    }
    for (int i = 0; i < said.size(); i++) {
      assertThat(said.get(i))
          .as(script.name() + ": " + script.beats().get(i).line())
          .isEqualTo(script.beats().get(i).expected());
    }
  }
}

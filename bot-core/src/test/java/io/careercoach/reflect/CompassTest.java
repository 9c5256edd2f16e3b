package io.careercoach.reflect;

import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Facts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a compass says, and when the next one is due. */
class CompassTest {
  private static final Instant DAY = Instant.parse("2026-11-30T22:30:00Z");

  private static Map<Trait, List<Integer>> answers(int... steps) {
    var answers = new EnumMap<Trait, List<Integer>>(Trait.class);
    for (Trait trait : Trait.values()) {
      answers.put(trait, List.of(steps[trait.ordinal()]));
    }
    return answers;
  }

  private static Compass compass(int... steps) {
    return new Compass("c1", DAY, answers(steps), Optional.empty());
  }

  private static Context at(String now, Compass... compasses) {
    return new Context(
        Instant.parse(now), ZoneId.of("Europe/Berlin"), Locale.UK, new Facts(List.of(compasses)));
  }

  @ParameterizedTest
  @CsvSource({
    "5, 5, 5, 1, 1, 1, JOB",
    "3, 3, 4, 3, 2, 2, JOB",
    "3, 3, 3, 3, 2, 2, BOTH",
    "3, 3, 3, 3, 3, 3, BOTH",
    "5, 5, 5, 5, 5, 5, BOTH",
    "2, 2, 3, 3, 3, 3, BOTH",
    "2, 2, 2, 3, 3, 3, CAREER"
  })
  void aLeanIsOneStepOnTheAverage(int a, int b, int c, int d, int e, int f, Lean lean) {
    assertThat(Lean.of(compass(a, b, c, d, e, f))).isEqualTo(lean);
  }

  @Test
  void bothSidesAreTreatedAlike() {
    for (int job = 1; job <= Steps.MOST; job++) {
      for (int career = 1; career <= Steps.MOST; career++) {
        var one = Lean.of(compass(job, job, job, career, career, career));
        var mirrored = Lean.of(compass(career, career, career, job, job, job));
        assertThat(mirrored)
            .isEqualTo(
                switch (one) {
                  case JOB -> Lean.CAREER;
                  case CAREER -> Lean.JOB;
                  case BOTH -> Lean.BOTH;
                });
      }
    }
  }

  @Test
  void secondAnswersAreAveragedWithTheFirst() {
    var deepened = compass(1, 2, 3, 4, 5, 3).with(answers(3, 2, 5, 4, 2, 4));
    assertThat(deepened.steps()).containsExactly(2, 2, 4, 4, 4, 4);
    assertThat(deepened.deepened()).isTrue();
    assertThat(compass(1, 2, 3, 4, 5, 3).deepened()).isFalse();
  }

  @Test
  void itIsDueThreeMonthsAfterTheLastOnTheMembersOwnClock() {
    // Monday 30 November 2026, 23:30 in Berlin; February has no 30th.
    assertThat(Compass.due(at("2027-02-27T22:30:00Z", compass(1, 1, 1, 1, 1, 1)))).isFalse();
    assertThat(Compass.due(at("2027-02-27T23:30:00Z", compass(1, 1, 1, 1, 1, 1)))).isTrue();
    assertThat(Compass.due(at("2026-11-30T22:30:00Z"))).isTrue();
  }

  @Test
  void theOneBeforeIsTheLatestThatIsOlder() {
    var older = new Compass("c0", DAY.minusSeconds(1), answers(1, 1, 1, 1, 1, 1), Optional.empty());
    var context = at("2027-01-01T00:00:00Z", compass(2, 2, 2, 2, 2, 2), older);
    assertThat(Compass.latest(context).orElseThrow().id()).isEqualTo("c1");
    assertThat(compass(2, 2, 2, 2, 2, 2).before(context)).contains(older);
    assertThat(older.before(context)).isEmpty();
  }

  @Test
  void stepsAreReadFromWordsAndFigures() {
    assertThat(Steps.read("5")).contains(5);
    assertThat(Steps.read(" Not really! ")).contains(2);
    assertThat(Steps.read("so-so")).contains(3);
    assertThat(Steps.read("6")).isEmpty();
    assertThat(Steps.read("banana")).isEmpty();
  }
}

package io.careercoach.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever members do, nobody is left without an answer and nothing is lost: ten talks that are the
 * same in every run, and ten new ones. One that failed is played again with {@code -Dseed=…}.
 */
class RandomTalksTest {
  private static final int TALKS = 10;
  private static final int TURNS = 500;
  private static final int FACTS = 5;
  private static final int SEEDS = 1_000_000_000;

  @TempDir Path folder;

  static LongStream seeds() {
    Long asked = Long.getLong("seed");
    return asked != null
        ? LongStream.of(asked)
        : LongStream.concat(LongStream.rangeClosed(1, TALKS), new Random().longs(TALKS, 0, SEEDS));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyTurnIsAnsweredAndNothingIsLost(long seed) {
    try (var talk = new RandomTalk(folder, seed)) {
      for (int i = 0; i < TURNS; i++) {
        try {
          talk.turn();
        } catch (RuntimeException | AssertionError wrong) {
          throw new AssertionError(
              "%s%nin turn %d with -Dseed=%d, after%n%s".formatted(wrong, i, seed, talk.story()),
              wrong);
        }
      }
      assertThat(talk.kept()).isGreaterThan(FACTS);
    }
  }
}

package io.careercoach.app.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Another run with the same random numbers: {@code -Dseed=…}. */
final class KillIT {
  private final long seed = Long.getLong("seed", new Random().nextInt(1_000_000));
  @TempDir private Path home;

  @Test
  @Timeout(value = 2, unit = TimeUnit.MINUTES)
  void aTalkSurvivesAFewKills() throws Exception {
    endure(Launch.in(home), 5);
  }

  @Test
  @Tag("slow")
  @Timeout(value = 15, unit = TimeUnit.MINUTES)
  void nothingIsLostOrAskedTwiceInTwoHundredKills() throws Exception {
    var ordeal = endure(Launch.rehearsed(home), 200);

    System.out.printf(
        "-Dseed=%d: %d goals, kills %s%n", seed, ordeal.goals(), ordeal.chronicle().kills());
    assertThat(ordeal.goals()).as("goals").isGreaterThan(5);
  }

  @Test
  @Tag("slow")
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void aFirstStartThatIsKilledLeavesNothingInTheWay() throws Exception {
    var random = new Random(seed);
    var rehearsed = Launch.rehearsed(home);
    long longest = Duration.ofSeconds(2).toNanos();
    for (int folder = 0; folder < 20; folder++) {
      var launch = rehearsed.with(Files.createDirectory(home.resolve("home" + folder)));
      var delay = Duration.ofNanos(random.nextLong(longest));
      try (var coach = launch.start()) {
        coach.killAfter(delay);
      }
      long begun = System.nanoTime();
      try (var coach = launch.start()) {
        coach.type("/goal list");
        assertThat(coach.end())
            .as("with -Dseed=%d, killed after %s", seed, delay)
            .contains(new Questions().say("goal.none"));
      }
      longest = System.nanoTime() - begun;
    }
  }

  private Ordeal endure(Launch launch, int kills) throws IOException, InterruptedException {
    var ordeal = new Ordeal(launch, new Random(seed));
    try {
      ordeal.endure(kills);
    } catch (AssertionError | UncheckedIOException wrong) {
      throw new AssertionError(
          "with -Dseed=%d: %s%nafter%n%s"
              .formatted(seed, wrong.getMessage(), ordeal.chronicle().end()),
          wrong);
    }
    assertThat(ordeal.chronicle().kills().values().stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(kills);
    return ordeal;
  }
}

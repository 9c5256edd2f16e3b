package io.careercoach.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The members still talk as they are to; how fast they are answered is no matter here. */
class SlackLoadTest {
  private static final int MEMBERS = 8;
  private static final int ALL = 12 * MEMBERS;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void everyEventIsAcknowledgedAndKeptAndEveryTalkGoesItsWay(Way way) throws Exception {
    try (var run = new LoadRun(way, folder, SlackLoad.TALKS, MEMBERS, ALL / MEMBERS)) {
      run.goesInTurn(0, ALL);
      assertThat(run.missed()).isZero();
      assertThat(run.lost()).isZero();
      assertThat(run.astray()).isZero();
      assertThat(run.answered()).isEqualTo(ALL);
      assertThat(run.acks().part(0)).isPositive();
      assertThat(run.commits().part(0)).isPositive();
    }
  }
}

package io.careercoach.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.careercoach.peer.GoalByHand;
import org.junit.jupiter.api.Test;

/** The benchmarks still do what they are to measure; how fast they are is no matter here. */
class BenchmarksTest {

  @Test
  void everyoneHearsTheAnswerAndAsksTheNextQuestion() throws Exception {
    var turns = new TurnBenchmark();
    turns.talk();
    assertThat(turns.byHand())
        .extracting(GoalByHand.Reply::question)
        .isEqualTo("What could get in the way?");
    assertThat(turns.byHand().json()).contains(OpenGoal.WORDS);
    assertThat(turns.botFramework()).isEqualTo(turns.byHand().question());
  }

  @Test
  void aDurableTurnAndABareCommitShareAFile() throws Exception {
    try (var both = new SqliteTurns()) {
      assertThatCode(() -> both.round(2)).doesNotThrowAnyException();
    }
  }

  @Test
  void theCacheBelievesAMemberToTakeAboutWhatItTakes() {
    var weighed = SessionHeap.weigh(3, 20);
    assertThat(weighed.believed()).isBetween(weighed.taken() / 2, weighed.taken() * 2);
  }
}

package io.careercoach.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.careercoach.dialogue.Dialogue;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Turn;
import io.careercoach.peer.BotFrameworkGoal;
import io.careercoach.peer.GoalByHand;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A turn without reading words, rendering and sealing: state from JSON, the dialogue, state to
 * JSON. Each hears the same answer at the same place of the same talk.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(1)
public class TurnBenchmark {
  private static final String BY_HAND =
      """
      {"outcome":"Finish 12 mock interviews","measure":"12 mock interviews","deadline":"2027-05-01",\
      "why":null,"obstacle":null,"plan":null,"confidence":null,"confirmed":null}\
      """;

  private final Dialogue<Learnt> dialogue = OpenGoal.dialogue();
  private final Stage stage = OpenGoal.stage();
  private final Session session = SavedSession.read(OpenGoal.SESSION);
  private final Learnt learnt = Json.read(dialogue.shape(), 1, OpenGoal.LEARNT);
  private final BotFrameworkGoal botFramework = new BotFrameworkGoal();

  @Setup
  public void talk() {
    List.of("hello", "Finish 12 mock interviews", "12 mock interviews", "2027-05-01")
        .forEach(botFramework::hear);
    botFramework.mark();
    check(botFramework(), "What could get in the way?");
    check(session(), "goal.obstacle", OpenGoal.WORDS);
    check(sessionInMemory(), "goal.obstacle", OpenGoal.WORDS);
    check(learnt(), OpenGoal.WORDS);
    check(Json.write(learnt), OpenGoal.LEARNT);
  }

  private static void check(String state, String... parts) {
    for (String part : parts) {
      if (!state.contains(part)) {
        throw new IllegalStateException(part + " is not in " + state);
      }
    }
  }

  /** What the dialogue has learnt, from JSON to JSON. */
  @Benchmark
  public String learnt() {
    Learnt before = Json.read(dialogue.shape(), 1, OpenGoal.LEARNT);
    return Json.write(
        dialogue.hear(before, OpenGoal.ANSWER, OpenGoal.CONTEXT).waiting().orElseThrow());
  }

  /** The whole session, from its row's text to its row's text: a turn with a cold cache. */
  @Benchmark
  public String session() {
    return OpenGoal.hear(stage, SavedSession.read(OpenGoal.SESSION));
  }

  /** The session as the cache holds it: the ordinary turn. */
  @Benchmark
  public String sessionInMemory() {
    return OpenGoal.hear(stage, session);
  }

  /** The dialogue alone. */
  @Benchmark
  public Turn<Learnt> dialogueWithoutJson() {
    return dialogue.hear(learnt, OpenGoal.ANSWER, OpenGoal.CONTEXT);
  }

  @Benchmark
  public GoalByHand.Reply byHand() throws JsonProcessingException {
    return GoalByHand.hear(BY_HAND, OpenGoal.WORDS);
  }

  @Benchmark
  public String botFramework() {
    botFramework.rewind();
    return botFramework.hear(OpenGoal.WORDS);
  }
}

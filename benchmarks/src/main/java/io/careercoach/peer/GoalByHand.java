package io.careercoach.peer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.Optional;

/**
 * The bare machine that one would write by hand: a record of answers, and the first empty one is
 * the question. It knows no repair, no versions, no hints and no commands.
 */
public record GoalByHand(
    Optional<String> outcome,
    Optional<String> measure,
    Optional<String> deadline,
    Optional<String> why,
    Optional<String> obstacle,
    Optional<String> plan,
    Optional<String> confidence,
    Optional<String> confirmed) {

  private static final JsonMapper MAPPER = JsonMapper.builder().addModule(new Jdk8Module()).build();

  /** The state after an answer, and the question that is asked next. */
  public record Reply(String json, String question) {}

  /** Hears an answer: state in, state and question out. */
  public static Reply hear(String json, String words) throws JsonProcessingException {
    GoalByHand next = MAPPER.readValue(json, GoalByHand.class).answer(Optional.of(words));
    return new Reply(MAPPER.writeValueAsString(next), next.question());
  }

  private String question() {
    if (outcome.isEmpty()) {
      return "What do you want to reach?";
    } else if (measure.isEmpty()) {
      return "How will you know?";
    } else if (deadline.isEmpty()) {
      return "By when?";
    } else if (why.isEmpty()) {
      return "Why does it matter?";
    } else if (obstacle.isEmpty()) {
      return "What could get in the way?";
    } else if (plan.isEmpty()) {
      return "If " + obstacle.get() + ", what will you do?";
    } else if (confidence.isEmpty()) {
      return "How sure are you, 0 to 10?";
    } else {
      return confirmed.isEmpty() ? "Shall I save it?" : "";
    }
  }

  private GoalByHand answer(Optional<String> words) {
    if (outcome.isEmpty()) {
      return of(words, measure, deadline, why, obstacle, plan, confidence, confirmed);
    } else if (measure.isEmpty()) {
      return of(outcome, words, deadline, why, obstacle, plan, confidence, confirmed);
    } else if (deadline.isEmpty()) {
      return of(outcome, measure, words, why, obstacle, plan, confidence, confirmed);
    } else if (why.isEmpty()) {
      return of(outcome, measure, deadline, words, obstacle, plan, confidence, confirmed);
    } else if (obstacle.isEmpty()) {
      return of(outcome, measure, deadline, why, words, plan, confidence, confirmed);
    } else if (plan.isEmpty()) {
      return of(outcome, measure, deadline, why, obstacle, words, confidence, confirmed);
    } else if (confidence.isEmpty()) {
      return of(outcome, measure, deadline, why, obstacle, plan, words, confirmed);
    }
    return of(outcome, measure, deadline, why, obstacle, plan, confidence, words);
  }

  private static GoalByHand of(
      Optional<String> outcome,
      Optional<String> measure,
      Optional<String> deadline,
      Optional<String> why,
      Optional<String> obstacle,
      Optional<String> plan,
      Optional<String> confidence,
      Optional<String> confirmed) {
    return new GoalByHand(outcome, measure, deadline, why, obstacle, plan, confidence, confirmed);
  }
}

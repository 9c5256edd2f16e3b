package io.careercoach.app.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What the coach must know of one goal, because it has taken it. */
final class Book {
  private static final List<String> ORDER =
      List.of(
          "goal.outcome",
          "goal.measure",
          "goal.deadline",
          "goal.why-now",
          "goal.obstacle",
          "goal.plan",
          "goal.change",
          "goal.confidence");
  private static final Set<String> ONE_OF_FEW = Set.of("goal.deadline", "goal.confidence");
  private static final Set<String> SHOWN_ONCE =
      Set.of("goal.why-now", "goal.obstacle", "goal.plan", "goal.change");

  private final Set<String> settled = new HashSet<>();
  private final Map<String, String> values = new HashMap<>();

  void take(Attempt attempt) {
    settled.addAll(attempt.settles());
    values.putAll(attempt.brings());
  }

  void mayBeAsked(String question) {
    assertThat(settled).as("never asked twice").doesNotContain(question);
  }

  /** What a lost line would have brought, as far as nothing else can look like it. */
  static List<String> traces(Attempt lost) {
    return lost.brings().entrySet().stream()
        .filter(brought -> !ONE_OF_FEW.contains(brought.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** All that was answered stands there in its order, and nothing of it twice. */
  void checkShown(String page) {
    var shown = ORDER.stream().map(values::get).filter(Objects::nonNull).toList();
    if (!shown.isEmpty()) {
      assertThat(page).containsSubsequence(shown);
    }
    values.forEach((question, value) -> {
      if (SHOWN_ONCE.contains(question)) {
        assertThat(page).containsOnlyOnce(value);
      }
    });
  }
}

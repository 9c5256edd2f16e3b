package io.careercoach.app.kill;

import java.util.Map;
import java.util.Set;

/**
 * A line that was typed as an answer.
 *
 * @param question what it answers
 * @param settles the questions that need not be asked any more once it is taken
 * @param brings what the goal must show then, by question
 */
record Attempt(String line, String question, Set<String> settles, Map<String, String> brings) {
  static Attempt at(String question, String line, String shown) {
    return new Attempt(line, question, Set.of(question), Map.of(question, shown));
  }
}

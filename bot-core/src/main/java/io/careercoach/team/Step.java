package io.careercoach.team;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** One of the three answers to a question for teams, from the worst to the best. */
public enum Step {
  LOW,
  MIDDLE,
  HIGH;

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Step> of(String key) {
    return Stream.of(values()).filter(step -> step.key().equals(key)).findFirst();
  }
}

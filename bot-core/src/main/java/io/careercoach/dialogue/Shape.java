package io.careercoach.dialogue;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * How something is stored: its name, the version of its form, and the lifts that bring older forms
 * forward.
 *
 * <p>Version {@code n} has {@code n - 1} lifts; the lift at index {@code i} turns the JSON tree of
 * version {@code i + 1} into that of {@code i + 2}.
 */
public record Shape<S>(String name, Class<S> type, List<UnaryOperator<Map<String, Object>>> lifts) {
  public Shape {
    lifts = List.copyOf(lifts);
  }

  public static <S> Shape<S> first(String name, Class<S> type) {
    return new Shape<>(name, type, List.of());
  }

  public int version() {
    return lifts.size() + 1;
  }
}

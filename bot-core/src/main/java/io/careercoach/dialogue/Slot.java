package io.careercoach.dialogue;

import java.time.LocalDate;
import java.util.function.Function;

/**
 * Something a form wants to learn: its key in the saved state, and how its value is written there
 * as text.
 */
public record Slot<T>(String key, Function<T, String> written, Function<String, T> read) {

  public static Slot<String> words(String key) {
    return new Slot<>(key, Function.identity(), Function.identity());
  }

  public static Slot<LocalDate> day(String key) {
    return new Slot<>(key, LocalDate::toString, LocalDate::parse);
  }

  public static Slot<Integer> whole(String key) {
    return new Slot<>(key, value -> Integer.toString(value), Integer::valueOf);
  }

  public static Slot<Boolean> flag(String key) {
    return new Slot<>(key, value -> Boolean.toString(value), Boolean::valueOf);
  }
}

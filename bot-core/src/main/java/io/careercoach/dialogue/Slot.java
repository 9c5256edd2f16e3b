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
    return new Slot<>(key, LocalDate::toString, Slot::read);
  }

  /** Every turn looks at a day or two; a formatter would take ten times as long. */
  private static LocalDate read(String written) {
    int month = written.length() - "MM-DD".length();
    int day = written.length() - "DD".length();
    return LocalDate.of(
        Integer.parseInt(written, 0, month - 1, 10),
        Integer.parseInt(written, month, day - 1, 10),
        Integer.parseInt(written, day, written.length(), 10));
  }

  public static Slot<Integer> whole(String key) {
    return new Slot<>(key, value -> Integer.toString(value), Integer::valueOf);
  }

  public static Slot<Boolean> flag(String key) {
    return new Slot<>(key, value -> Boolean.toString(value), Boolean::valueOf);
  }
}

package io.careercoach.message;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A sentence of the words catalogue by its id, with its arguments still open.
 *
 * <p>Arguments are strings, numbers, {@link java.time.LocalDate}s, {@link
 * java.time.ZonedDateTime}s, {@link Private} words, other phrases, or lists of these.
 */
public record Phrase(String id, Map<String, Object> arguments) {
  public Phrase {
    arguments = Map.copyOf(arguments);
  }

  /** The phrase {@code id} with arguments given as name, value, name, value. */
  public static Phrase of(String id, Object... namesAndValues) {
    if (namesAndValues.length == 0) {
      return new Phrase(id, Map.of());
    }
    var arguments = new LinkedHashMap<String, Object>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      arguments.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return new Phrase(id, arguments);
  }

  /** The member's own words, said as they are. */
  public static Phrase quote(Private words) {
    return of("quote", "words", words);
  }
}

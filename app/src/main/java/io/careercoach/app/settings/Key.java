package io.careercoach.app.settings;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One setting.
 *
 * @param name its path in {@code coach.yaml}
 * @param fallback the text that holds when nobody gives one
 * @param shortNames environment variables besides the one that follows from the name
 */
record Key<T>(String name, Form<T> form, String fallback, List<String> shortNames) {

  Key(String name, Form<T> form, String fallback, String... shortNames) {
    this(name, form, fallback, List.of(shortNames));
  }

  /** The environment variables that set it, the strongest first. */
  List<String> variables() {
    return Stream.concat(Stream.of(variable()), shortNames.stream()).toList();
  }

  private String variable() {
    return "COACH_" + name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }
}

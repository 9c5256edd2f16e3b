package io.careercoach.app.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How the text of a setting has to look.
 *
 * @param expected completes "expected …"
 * @param read empty for a text that does not fit
 * @param known words worth suggesting for a mistyped one
 */
record Form<T>(String expected, Function<String, Optional<T>> read, List<String> known) {
  /** A form whose reader throws on a text that does not fit. */
  static <T> Form<T> parsed(String expected, Function<String, T> parse) {
    return new Form<>(expected, text -> attempt(parse, text), List.of());
  }

  static Form<Integer> number(int from, int to) {
    return new Form<>(
        "a number from " + from + " to " + to,
        text -> attempt(Integer::valueOf, text).filter(number -> from <= number && number <= to),
        List.of());
  }

  static <E extends Enum<E>> Form<E> oneOf(Class<E> choices) {
    var words =
        Arrays.stream(choices.getEnumConstants())
            .map(choice -> choice.name().toLowerCase(Locale.ROOT))
            .toList();
    return new Form<>(
        words.stream().collect(Collectors.joining(", ", "one of ", "")),
        text -> attempt(word -> Enum.valueOf(choices, word.toUpperCase(Locale.ROOT)), text),
        words);
  }

  /** The same form, where an empty text means that nothing was chosen. */
  Form<Optional<T>> orNothing() {
    return new Form<>(
        expected,
        text -> text.isEmpty() ? Optional.of(Optional.empty()) : read.apply(text).map(Optional::of),
        known);
  }

  Form<T> suggesting(List<String> words) {
    return new Form<>(expected, read, words);
  }

  private static <T> Optional<T> attempt(Function<String, T> parse, String text) {
    try {
      return Optional.of(parse.apply(text));
    } catch (RuntimeException doesNotFit) {
      return Optional.empty();
    }
  }
}

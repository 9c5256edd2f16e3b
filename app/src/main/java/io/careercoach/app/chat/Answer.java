package io.careercoach.app.chat;

import io.careercoach.engine.Letter;
import io.careercoach.engine.Said;
import io.careercoach.message.Ask;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Private;
import io.careercoach.message.Scale;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a typed line says, in view of the questions that are on the screen. */
final class Answer {
  private Answer() {}

  /**
   * The options of several questions are numbered through.
   *
   * @param rounds questions of teams, which their labels answer as long as they are open
   */
  static Said to(List<Letter> open, List<Letter> rounds, String line) {
    var typed = line.matches("\\[.+]") ? line.substring(1, line.length() - 1).strip() : line;
    return labelled(open, typed)
        .or(() -> picked(open, typed))
        .or(() -> asksForWords(open) ? Optional.empty() : labelled(rounds, typed))
        .orElseGet(() -> new Said.Words(new Private(line)));
  }

  /**
   * The questions among these letters in the order of their numbers: one that was open before keeps
   * those that the member has seen, whatever is said above it now.
   */
  static List<Letter> numbered(List<Letter> shown, List<Letter> before) {
    return shown.stream()
        .filter(letter -> letter.message().ask().isPresent())
        .sorted(Comparator.comparing(letter -> before.stream().noneMatch(old -> asks(old, letter))))
        .toList();
  }

  private static boolean asks(Letter one, Letter other) {
    return one.message().ask().map(Ask::id).equals(other.message().ask().map(Ask::id));
  }

  /** Then words are an answer to that, whatever stands in a channel. */
  private static boolean asksForWords(List<Letter> open) {
    return open.stream()
        .anyMatch(letter -> letter.message().ask().isPresent() && options(letter).isEmpty());
  }

  /** How many numbers are taken before those of this letter. */
  static int before(Letter letter, List<Letter> numbered) {
    return numbered.stream().takeWhile(one -> !one.equals(letter)).mapToInt(Answer::numbers).sum();
  }

  private static int numbers(Letter letter) {
    var options = options(letter);
    return Scale.is(options) ? 0 : options.size();
  }

  private static List<Option<Private>> options(Letter letter) {
    return letter
        .message()
        .ask()
        .map(ask ->
            switch (ask) {
              case Ask.Choice<Private> choice -> choice.options();
              case Ask.Words<Private> _, Ask.Form<Private> _ -> List.<Option<Private>>of();
            })
        .orElse(List.of());
  }

  /** A label wins over a number, so that on a scale the number is what it says. */
  private static Optional<Said> labelled(List<Letter> open, String typed) {
    return open.reversed().stream()
        .flatMap(letter ->
            options(letter).stream()
                .filter(option -> option.label().text().strip().equalsIgnoreCase(typed))
                .map(option -> press(letter, option)))
        .findFirst();
  }

  private static Optional<Said> picked(List<Letter> open, String typed) {
    if (!typed.matches("\\d{1,3}")) {
      return Optional.empty();
    }
    int left = Integer.parseInt(typed);
    for (Letter letter : open) {
      if (1 <= left && left <= numbers(letter)) {
        return Optional.of(press(letter, options(letter).get(left - 1)));
      }
      left -= numbers(letter);
    }
    return Optional.empty();
  }

  /** A letter without a question of its own can still offer commands. */
  private static Said press(Letter letter, Option<Private> option) {
    return letter
        .prompt()
        .<Said>map(prompt -> new Said.Pressed(prompt, option.key()))
        .orElseGet(() ->
            new Said.Words(
                option.key().startsWith("/") ? new Private(option.key()) : option.label()));
  }
}

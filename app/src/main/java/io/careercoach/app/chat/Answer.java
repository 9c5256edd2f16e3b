package io.careercoach.app.chat;

import io.careercoach.engine.Letter;
import io.careercoach.engine.Said;
import io.careercoach.message.Ask;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Private;
import io.careercoach.message.Scale;
import java.util.List;
import java.util.Optional;

/** What a typed line says, in view of the question that is on the screen. */
final class Answer {
  private Answer() {}

  static Said to(Optional<Letter> open, String line) {
    return open.flatMap(letter -> pressed(letter, line))
        .orElseGet(() -> new Said.Words(new Private(line)));
  }

  private static Optional<Said> pressed(Letter letter, String line) {
    return letter
        .message()
        .ask()
        .flatMap(ask ->
            switch (ask) {
              case Ask.Choice<Private> choice -> chosen(choice.options(), line);
              case Ask.Words<Private> _ -> Optional.<Option<Private>>empty();
              case Ask.Form<Private> _ -> Optional.<Option<Private>>empty();
            })
        .map(option -> press(letter, option));
  }

  /** A label wins over a number, so that on a scale the number is what it says. */
  private static Optional<Option<Private>> chosen(List<Option<Private>> options, String line) {
    var typed = line.matches("\\[.+]") ? line.substring(1, line.length() - 1).strip() : line;
    return options.stream()
        .filter(option -> option.label().text().strip().equalsIgnoreCase(typed))
        .findFirst()
        .or(() -> Scale.is(options) ? Optional.empty() : numbered(options, typed));
  }

  private static Optional<Option<Private>> numbered(List<Option<Private>> options, String typed) {
    if (!typed.matches("\\d{1,3}")) {
      return Optional.empty();
    }
    int number = Integer.parseInt(typed);
    return 1 <= number && number <= options.size()
        ? Optional.of(options.get(number - 1))
        : Optional.empty();
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

package io.careercoach.engine;

import io.careercoach.engine.Session.Label;
import io.careercoach.engine.Session.Prompt;
import java.util.Locale;
import java.util.Optional;

/** Takes typed words for a tap on one of the answers of a question, where they name it. */
final class Labels {
  private Labels() {}

  static Optional<String> key(Prompt prompt, String text) {
    String said = bare(text);
    return prompt.options().stream()
        .filter(option -> bare(option.text().text()).equals(said))
        .map(Label::key)
        .findFirst()
        .or(() -> line(said, prompt))
        .or(() -> Felt.key(said, prompt.options()))
        .or(() -> YesNo.key(said, prompt.options()));
  }

  /** "3" picks line 3 where a line is to be picked. */
  private static Optional<String> line(String said, Prompt prompt) {
    return Optional.of("/edit " + said).filter(prompt::offers);
  }

  static String bare(String text) {
    return text.toLowerCase(Locale.ROOT).strip().replaceAll("(?<![.!])[.!]+$", "");
  }
}

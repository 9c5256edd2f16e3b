package io.careercoach.discord.hear;

import io.careercoach.discord.draw.Limits;
import io.careercoach.discord.draw.Markup;
import io.careercoach.message.Phrase;
import java.util.List;
import java.util.function.Function;

/**
 * A command beside a message, whoever wrote it.
 *
 * @param verb what gets the message's words
 */
record Beside(Phrase name, String verb) {
  static final List<Beside> ALL =
      List.of(
          new Beside(Phrase.of("command.save"), "/win "),
          new Beside(Phrase.of("command.make"), "/goal new "));

  String name(Function<Phrase, String> words) {
    return Markup.plain(words.apply(name), Limits.COMMAND);
  }
}

package io.careercoach.begin;

import io.careercoach.dialogue.Effect;
import io.careercoach.message.Ask;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Message;
import io.careercoach.message.Part;
import io.careercoach.message.Part.Row;
import io.careercoach.message.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Help: examples and three ways on; all commands only to whoever wants them. */
final class HelpPage {
  private HelpPage() {}

  static Effect.Say first() {
    Ask<Phrase> then =
        new Ask.Choice<>(
            "help.then",
            Phrase.of("help.then"),
            List.of(
                new Option<>("/checkin", Phrase.of("help.then.checkin")),
                new Option<>("/goal list", Phrase.of("help.then.goals")),
                new Option<>("/help all", Phrase.of("help.then.all"))));
    return new Effect.Say(
        new Message<>(List.of(new Part.Text<>(Phrase.of("help.words"))), Optional.of(then)));
  }

  static Effect.Say all() {
    var rows =
        Stream.of("goals", "week", "glance", "reach", "yours")
            .map(key -> new Row<>(Phrase.of("help.label." + key), Phrase.of("help.line." + key)))
            .toList();
    return new Effect.Say(
        new Message<>(
            List.of(new Part.Facts<>(rows), new Part.Text<>(Phrase.of("help.repair"))),
            Optional.empty()));
  }
}

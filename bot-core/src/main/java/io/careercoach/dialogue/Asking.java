package io.careercoach.dialogue;

import io.careercoach.message.Ask;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Message;
import io.careercoach.message.Part;
import io.careercoach.message.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A question of a form as a message. */
final class Asking {
  private Asking() {}

  static Effect say(
      List<Phrase> notes,
      List<Part<Phrase>> before,
      Question question,
      Phrase words,
      List<Option<Phrase>> options,
      boolean inPlace) {
    var parts = new ArrayList<Part<Phrase>>();
    notes.forEach(note -> parts.add(new Part.Text<>(note)));
    parts.addAll(before);
    Ask<Phrase> ask =
        options.isEmpty()
            ? new Ask.Words<>(question.id(), words)
            : new Ask.Choice<>(question.id(), words, options);
    return new Effect.Say(new Message<>(parts, Optional.of(ask)), inPlace);
  }

  /** Asks for one line of a read-back. */
  static Effect which(List<Line> lines) {
    var options = new ArrayList<Option<Phrase>>();
    for (int i = 0; i < lines.size(); i++) {
      options.add(new Option<>("/edit " + (i + 1), lines.get(i).label()));
    }
    return Effect.Say.asking(new Ask.Choice<>("form.line", Phrase.of("form.line"), options));
  }
}

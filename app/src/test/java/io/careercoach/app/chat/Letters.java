package io.careercoach.app.chat;

import io.careercoach.engine.Letter;
import io.careercoach.message.Ask;
import io.careercoach.message.Drawing;
import io.careercoach.message.Message;
import io.careercoach.message.Part;
import io.careercoach.message.Private;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Letters to test with. */
final class Letters {
  private Letters() {}

  static Letter text(String id, String text) {
    return letter(id, Optional.empty(), new Part.Text<>(new Private(text)));
  }

  static Letter words(String id, String question) {
    return letter(id, Optional.of(new Ask.Words<>("q", new Private(question))));
  }

  static Letter choice(String id, String question, String... labels) {
    var options = new ArrayList<Ask.Option<Private>>();
    for (var label : labels) {
      options.add(new Ask.Option<>("key-" + label, new Private(label)));
    }
    return letter(id, Optional.of(new Ask.Choice<>("q-" + id, new Private(question), options)));
  }

  static Letter scale(String id) {
    return choice(
        id,
        "How sure?",
        IntStream.rangeClosed(0, 10).mapToObj(String::valueOf).toArray(String[]::new));
  }

  static Letter form(String id) {
    return letter(
        id,
        Optional.of(
            new Ask.Form<>(
                "q",
                new Private("Your goal?"),
                List.of(
                    new Ask.Field<>("outcome", new Private("Outcome")),
                    new Ask.Field<>("by", new Private("By when"))))));
  }

  static Letter facts(String id, String... labelsAndValues) {
    var rows = new ArrayList<Part.Row<Private>>();
    for (int i = 0; i < labelsAndValues.length; i += 2) {
      rows.add(
          new Part.Row<>(new Private(labelsAndValues[i]), new Private(labelsAndValues[i + 1])));
    }
    return letter(id, Optional.empty(), new Part.Facts<>(rows));
  }

  static Letter chart(String id) {
    var start = LocalDate.of(2026, 11, 2);
    var drawing =
        new Drawing.ProgressLine(
            start, 0, start.plusDays(30), 5, List.of(new Drawing.Point(start, 3)), List.of());
    return letter(
        id,
        Optional.empty(),
        new Part.Chart<>(
            new Private("Interviews"), new Private("3 of 5 interviews"), List.of(), drawing));
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static Letter letter(String id, Optional<Ask<Private>> ask, Part<Private>... parts) {
    return new Letter(id, ask.map(_ -> "prompt-" + id), new Message<>(List.of(parts), ask));
  }
}

package io.careercoach.engine;

import io.careercoach.message.Ask;
import io.careercoach.message.Message;
import io.careercoach.message.Part;
import io.careercoach.message.Private;
import java.util.ArrayList;
import java.util.List;

/** What a message may hold so that every platform can show it. */
final class NeutralLimits {
  private static final int PARTS = 20;
  private static final int ROWS = 25;
  private static final int OPTIONS = 25;
  private static final int LABEL = 75;
  private static final int KEY = 60;
  private static final int FIELDS = 5;

  private NeutralLimits() {}

  static List<String> findings(Message<Private> message) {
    var found = new ArrayList<String>();
    most(found, "parts", message.parts().size(), PARTS);
    for (Part<Private> part : message.parts()) {
      switch (part) {
        case Part.Facts<Private>(var rows) -> most(found, "facts", rows.size(), ROWS);
        case Part.Text<Private>(var text) -> {
          if (text.text().isBlank()) {
            found.add("an empty paragraph");
          }
        }
        case Part.Chart<Private> _, Part.Enclosure<Private> _ -> {}
      }
    }
    message.ask().ifPresent(ask -> ask(found, ask));
    return found;
  }

  private static void ask(List<String> found, Ask<Private> ask) {
    if (ask.question().text().isBlank()) {
      found.add("an empty question");
    }
    switch (ask) {
      case Ask.Choice<Private>(var id, _, var options) -> {
        most(found, "options of " + id, options.size(), OPTIONS);
        if (options.stream().map(Ask.Option::key).distinct().count() < options.size()) {
          found.add("two options of " + id + " have one key");
        }
        for (var option : options) {
          most(found, "letters in a label of " + id, option.label().text().length(), LABEL);
          most(found, "letters in a key of " + id, option.key().length(), KEY);
          if (option.label().text().isBlank()) {
            found.add("an empty label of " + id);
          }
        }
      }
      case Ask.Form<Private>(var id, _, var fields) ->
          most(found, "fields of " + id, fields.size(), FIELDS);
      case Ask.Words<Private> _ -> {}
    }
  }

  private static void most(List<String> found, String what, int count, int most) {
    if (count > most) {
      found.add(count + " " + what + ", at most " + most);
    }
  }
}

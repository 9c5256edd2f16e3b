package io.careercoach.talk;

import io.careercoach.engine.Post;
import io.careercoach.engine.TeamPost;
import io.careercoach.message.Ask;
import io.careercoach.message.Message;
import io.careercoach.message.Part;
import io.careercoach.message.Place;
import io.careercoach.message.Private;
import io.careercoach.message.Shared;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A message as the lines of a talk. */
final class Lines {
  private Lines() {}

  /** What a member shared, as others see it. */
  static String of(Post post) {
    String where = post.place() instanceof Place.Channel(_, var name) ? "[#" + name + "] " : "";
    return "  ("
        + where
        + post.from()
        + (post.back() ? " took it back" : " shared: " + text(post))
        + ")";
  }

  /** What a round says in its channel. */
  static List<String> of(TeamPost post) {
    var lines = new ArrayList<String>();
    String where = "  [#" + post.place().name() + (post.reply().isPresent() ? ", reply] " : "] ");
    for (var part : post.message().parts()) {
      lines.add(where + (part instanceof Part.Text<Shared>(var words) ? words.text() : ""));
    }
    if (post.message().ask().orElse(null) instanceof Ask.Choice<Shared>(_, var question, var all)) {
      lines.add(where + question.text());
      lines.add(
          all.stream()
              .map(option -> "[" + option.label().text() + "]")
              .collect(Collectors.joining(" ", "    ", "")));
    }
    return lines;
  }

  private static String text(Post post) {
    return post.message().parts().stream()
        .map(part -> part instanceof Part.Text<Shared>(var words) ? words.text() : "")
        .collect(Collectors.joining("\n"));
  }

  static List<String> of(Message<Private> message) {
    var lines = new ArrayList<String>();
    for (Part<Private> part : message.parts()) {
      switch (part) {
        case Part.Text<Private>(var text) -> lines.add("coach: " + text.text());
        case Part.Facts<Private>(var rows) ->
            rows.forEach(row -> lines.add("  | " + row.label().text() + ": " + row.value().text()));
        case Part.Enclosure<Private>(var name, var text) -> {
          lines.add("  (file: " + name + ")");
          text.stream()
              .flatMap(line -> line.text().lines())
              .forEach(line -> lines.add("  : " + line));
        }
        case Part.Chart<Private> chart -> lines.add("  (picture: " + chart.alt().text() + ")");
      }
    }
    message
        .ask()
        .ifPresent(ask -> {
          lines.add("coach: " + ask.question().text());
          switch (ask) {
            case Ask.Words<Private> _ -> {}
            case Ask.Choice<Private>(_, _, var options) ->
                lines.add(
                    options.stream()
                        .map(option -> "[" + option.label().text() + "]")
                        .collect(Collectors.joining(" ", "  ", "")));
            case Ask.Form<Private>(_, _, var fields) ->
                fields.forEach(field -> lines.add("  " + field.label().text() + ": …"));
          }
        });
    return lines;
  }
}

package io.careercoach.discord.draw;

import static java.util.stream.Collectors.joining;

import io.careercoach.chart.TextBar;
import io.careercoach.message.Part;
import io.careercoach.message.Private;
import java.util.ArrayList;
import java.util.List;

/** The parts of a message as paragraphs, escaped. */
final class PartLines {
  private static final int BAR = 20;

  private PartLines() {}

  static List<String> of(List<Part<Private>> parts) {
    var paragraphs = new ArrayList<String>();
    for (int position = 0; position < parts.size(); position++) {
      if (!Part.saidAgain(parts, position)) {
        paragraphs.add(of(parts.get(position)));
      }
    }
    return paragraphs;
  }

  private static String of(Part<Private> part) {
    return switch (part) {
      case Part.Text<Private>(var text) -> Markup.escaped(text.text());
      case Part.Facts<Private>(var rows) ->
          rows.stream().map(PartLines::line).filter(line -> !line.isEmpty()).collect(joining("\n"));
      case Part.Chart<Private> chart ->
          Markup.escaped(chart.alt().text())
              + TextBar.of(chart.drawing(), BAR).map(bar -> "\n" + bar).orElse("");
      case Part.Enclosure<Private> _ -> ""; // the file itself is there
    };
  }

  private static String line(Part.Row<Private> row) {
    String label = Markup.escaped(row.label().text().replaceAll("\\s+", " "));
    String value = Markup.escaped(row.value().text());
    return label.isEmpty() ? value : "**" + label + "**: " + value;
  }
}

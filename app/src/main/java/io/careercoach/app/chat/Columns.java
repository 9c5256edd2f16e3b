package io.careercoach.app.chat;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/** Text in columns of a terminal: how wide it is, and where its lines break. */
final class Columns {
  private Columns() {}

  static int width(String text) {
    return text.codePoints().map(WCWidth::wcwidth).filter(width -> width > 0).sum();
  }

  static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }

  /** The lines of the text, none wider than {@code width} unless one word alone is. */
  static List<String> wrapped(String text, int width) {
    return text.lines().flatMap(line -> paragraph(line.stripTrailing(), width).stream()).toList();
  }

  private static List<String> paragraph(String paragraph, int width) {
    if (width(paragraph) <= width) {
      return List.of(paragraph);
    }
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : paragraph.strip().split(" +")) {
      if (!line.isEmpty() && width(line.toString()) + 1 + width(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}

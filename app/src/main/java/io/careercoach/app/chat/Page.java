package io.careercoach.app.chat;

import io.careercoach.chart.TextBar;
import io.careercoach.engine.Letter;
import io.careercoach.message.Ask;
import io.careercoach.message.Part;
import io.careercoach.message.Private;
import io.careercoach.message.Scale;
import io.careercoach.message.Tame;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws a letter as lines of text. */
final class Page {
  private static final int WIDEST_LABEL = 34;
  private static final int BAR = 30;
  private static final String INDENT = "  ";

  /** Says where the picture of a chart was put, or nothing if there is none. */
  interface Pictures {
    String caption(Who who, Letter letter, int position, Part.Chart<Private> chart);

    /** Says where an enclosed file was put, or just its name if it was put nowhere. */
    default String saved(Who who, Letter letter, int position, Part.Enclosure<Private> enclosure) {
      return enclosure.name();
    }

    /** Removes all that was put anywhere for this member. */
    default void wipe(Who who) {}
  }

  private final Ink ink;
  private final IntSupplier width;
  private final Pictures pictures;

  Page(Ink ink, IntSupplier width, Pictures pictures) {
    this.ink = ink;
    this.width = width;
    this.pictures = pictures;
  }

  /** With so many options numbered above it on the screen. */
  String of(Who who, Letter letter, int numbered) {
    if (letter.wipes()) {
      pictures.wipe(who);
    }
    var blocks = new ArrayList<List<String>>();
    var parts = letter.message().parts();
    for (int position = 0; position < parts.size(); position++) {
      if (!Part.saidAgain(parts, position)) {
        blocks.add(part(who, letter, position, parts.get(position)));
      }
    }
    letter.message().ask().ifPresent(ask -> blocks.add(ask(ask, numbered)));
    return String.join(
        "\n\n",
        blocks.stream()
            .filter(block -> !block.isEmpty())
            .map(block -> String.join("\n", block))
            .toList());
  }

  /** A remark of the terminal itself. */
  String remark(String text) {
    return String.join("\n", wrapped(text, 0).stream().map(ink::faint).toList());
  }

  private List<String> part(Who who, Letter letter, int position, Part<Private> part) {
    return switch (part) {
      case Part.Text<Private>(var text) -> wrapped(text.text(), 0);
      case Part.Facts<Private>(var rows) -> facts(rows);
      case Part.Chart<Private> chart -> chart(who, letter, position, chart);
      case Part.Enclosure<Private> enclosure ->
          List.of(pictures.saved(who, letter, position, enclosure));
    };
  }

  private List<String> facts(List<Part.Row<Private>> rows) {
    int labels = rows.stream().mapToInt(row -> Columns.width(row.label().text())).max().orElse(0);
    int column = Math.min(labels, Math.min(WIDEST_LABEL, width.getAsInt() / 2)) + 2;
    return rows.stream().flatMap(row -> row(row, column)).toList();
  }

  private Stream<String> row(Part.Row<Private> row, int column) {
    var label = Tame.of(row.label().text());
    var values = wrapped(row.value().text(), INDENT.length() + column);
    var gap = " ".repeat(column);
    boolean wide = Columns.width(label) + 2 > column;
    var head = ink.faint(wide ? label : Columns.padded(label, column));
    if (wide || values.isEmpty()) {
      return Stream.concat(
          Stream.of(INDENT + head), values.stream().map(value -> INDENT + gap + value));
    }
    return Stream.concat(
        Stream.of(INDENT + head + values.getFirst()),
        values.stream().skip(1).map(value -> INDENT + gap + value));
  }

  private List<String> chart(Who who, Letter letter, int position, Part.Chart<Private> chart) {
    var lines = new ArrayList<String>();
    lines.addAll(wrapped(chart.alt().text(), 0));
    TextBar.of(chart.drawing(), BAR).ifPresent(bar -> lines.add(INDENT + ink.mark(bar)));
    var caption = pictures.caption(who, letter, position, chart);
    if (!caption.isEmpty()) {
      lines.add(ink.faint(caption));
    }
    return lines;
  }

  private List<String> ask(Ask<Private> ask, int numbered) {
    var lines = new ArrayList<String>();
    wrapped(ask.question().text(), 0).forEach(line -> lines.add(ink.strong(line)));
    switch (ask) {
      case Ask.Words<Private> _ -> {}
      case Ask.Choice<Private> choice -> lines.addAll(options(choice.options(), numbered));
      case Ask.Form<Private> form -> {
        for (var field : form.fields()) {
          lines.addAll(hanging("- ", field.label().text()));
        }
      }
    }
    return lines;
  }

  private List<String> options(List<Ask.Option<Private>> options, int numbered) {
    if (Scale.is(options)) {
      return wrapped(scale(options), INDENT.length()).stream()
          .map(line -> INDENT + ink.mark(line))
          .toList();
    }
    var lines = new ArrayList<String>();
    for (int number = 1; number <= options.size(); number++) {
      lines.addAll(
          hanging("[" + (numbered + number) + "] ", options.get(number - 1).label().text()));
    }
    return lines;
  }

  private static String scale(List<Ask.Option<Private>> options) {
    return options.stream()
        .map(option -> "[" + option.label().text() + "]")
        .collect(Collectors.joining(" "));
  }

  private List<String> hanging(String mark, String text) {
    var lines = wrapped(text, INDENT.length() + mark.length());
    var gap = INDENT + " ".repeat(mark.length());
    return Stream.concat(
            lines.stream().limit(1).map(line -> INDENT + ink.mark(mark) + line),
            lines.stream().skip(1).map(line -> gap + line))
        .toList();
  }

  private List<String> wrapped(String text, int taken) {
    return Columns.wrapped(Tame.of(text), Math.max(20, width.getAsInt() - taken));
  }
}

package io.careercoach.record;

import io.careercoach.dialogue.Entry;
import io.careercoach.message.Part.Row;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Words of the member on their record: of which day and kind, and what they were. */
record HistoryLine(Optional<LocalDate> day, String kind, Private words) {
  private static final String DAY = "day";

  /** All that the member wrote in an entry; a row whose label is a day is of that day. */
  static List<HistoryLine> of(String kind, Entry entry) {
    var lines = new ArrayList<HistoryLine>();
    add(lines, entry.day(), kind, entry.line());
    for (Row<Phrase> row : entry.rows()) {
      var day =
          row.label().arguments().get(DAY) instanceof LocalDate own
              ? Optional.of(own)
              : entry.day();
      add(lines, day, kind, row.label());
      add(lines, day, kind, row.value());
    }
    return lines;
  }

  private static void add(
      List<HistoryLine> lines, Optional<LocalDate> day, String kind, Object said) {
    written(said)
        .filter(words -> !words.text().isBlank())
        .filter(words -> lines.stream().noneMatch(line -> line.words.equals(words)))
        .forEach(words -> lines.add(new HistoryLine(day, kind, words)));
  }

  private static Stream<Private> written(Object said) {
    return switch (said) {
      case Private words -> Stream.of(words);
      case Phrase phrase ->
          phrase.arguments().entrySet().stream()
              .sorted(Map.Entry.comparingByKey())
              .flatMap(argument -> written(argument.getValue()));
      case List<?> many -> many.stream().flatMap(HistoryLine::written);
      default -> Stream.empty();
    };
  }

  /** With its words shortened to what stands around the first one that was looked for. */
  HistoryLine around(HistoryWords wanted) {
    return new HistoryLine(day, kind, new Private(HistoryExcerpt.of(words.text(), wanted)));
  }
}

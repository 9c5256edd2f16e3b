package io.careercoach.record;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Fact;
import io.careercoach.dialogue.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that a member wrote, to be looked through, the newest first. */
record HistorySearch(Collection<Kind<?>> kinds) {
  private static final Comparator<HistoryLine> NEWEST =
      Comparator.comparing((HistoryLine line) -> line.day().orElse(LocalDate.MIN)).reversed();

  HistorySearch {
    kinds = List.copyOf(kinds);
  }

  /** The lines with all of the words; where only the whole entry has them all, its best line. */
  List<HistoryLine> find(HistoryWords wanted, Context context) {
    return newest(entries(context).flatMap(lines -> found(lines, wanted)))
        .map(line -> line.around(wanted))
        .toList();
  }

  /** What was written first in each entry. */
  List<HistoryLine> latest(Context context) {
    return newest(entries(context).flatMap(lines -> lines.stream().limit(1)))
        .map(line -> line.around(new HistoryWords(List.of())))
        .toList();
  }

  private static Stream<HistoryLine> found(List<HistoryLine> lines, HistoryWords wanted) {
    var whole = lines.stream().filter(line -> wanted.allIn(List.of(line.words().text()))).toList();
    if (!whole.isEmpty()) {
      return whole.stream();
    }
    return wanted.allIn(lines.stream().map(line -> line.words().text()).toList())
        ? lines.stream()
            .max(Comparator.comparingLong(line -> wanted.in(line.words().text())))
            .stream()
        : Stream.empty();
  }

  /** What was learnt last comes first among those of one day. */
  private static Stream<HistoryLine> newest(Stream<HistoryLine> lines) {
    return new ArrayList<>(lines.toList()).reversed().stream().sorted(NEWEST);
  }

  /** What an entry begins with is its own: another that quotes it, as a win its job, is not it. */
  private Stream<List<HistoryLine>> entries(Context context) {
    var entries =
        context.facts().all().stream()
            .flatMap(fact ->
                kinds.stream()
                    .filter(kind -> kind.has(fact))
                    .map(kind -> lines(kind, fact, context)))
            .toList();
    var begun =
        entries.stream()
            .flatMap(lines -> lines.stream().limit(1))
            .map(HistoryLine::words)
            .collect(Collectors.toSet());
    return entries.stream()
        .map(lines ->
            lines.stream()
                .filter(line -> line == lines.getFirst() || !begun.contains(line.words()))
                .toList());
  }

  private static List<HistoryLine> lines(Kind<?> kind, Fact fact, Context context) {
    return HistoryLine.of(kind.name(), kind.read(fact, context));
  }
}

package io.careercoach.understand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All remarks of a report, each at its place; the report is gone through once for all of them. */
final class Remarks {
  private static final Patterns<Phrase> PHRASES =
      new Patterns<>(Arrays.stream(Remark.values()).flatMap(Phrase::of).toList(), Phrase::pattern);

  private final Map<Remark, List<Place>> places = new EnumMap<>(Remark.class);

  /** A phrase of a file, and what it says. */
  private record Phrase(Remark remark, Pattern pattern) {

    static Stream<Phrase> of(Remark remark) {
      return remark.phrases().stream().map(phrase -> new Phrase(remark, Patterns.phrase(phrase)));
    }
  }

  /** Where a remark stands. */
  record Place(int from, int end) {}

  Remarks(ReportText text) {
    for (var hit : PHRASES.in(text.words())) {
      places
          .computeIfAbsent(hit.meaning().remark(), _ -> new ArrayList<>())
          .add(new Place(hit.from(), hit.end()));
    }
  }

  boolean have(Remark remark) {
    return places.containsKey(remark);
  }

  /** Whether it begins at a place or behind it. */
  boolean have(Remark remark, int from) {
    List<Place> all = of(remark);
    return !all.isEmpty() && all.getLast().from() >= from;
  }

  /** Where a remark stands between two places, the first one first. */
  List<Place> of(Remark remark, int from, int end) {
    List<Place> all = of(remark);
    return all.isEmpty()
        ? all
        : all.stream().filter(place -> place.from() >= from && place.end() <= end).toList();
  }

  List<Place> of(Remark remark) {
    return places.getOrDefault(remark, List.of());
  }
}

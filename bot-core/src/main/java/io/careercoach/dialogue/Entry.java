package io.careercoach.dialogue;

import io.careercoach.message.Part.Row;
import io.careercoach.message.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One fact as its member reads it: its day, a line, and labelled values under it. */
public record Entry(Optional<LocalDate> day, Phrase line, List<Row<Phrase>> rows) {
  public Entry {
    rows = List.copyOf(rows);
  }

  public static Entry of(LocalDate day, Phrase line) {
    return new Entry(Optional.of(day), line, List.of());
  }
}

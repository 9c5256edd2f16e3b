package io.careercoach.understand;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A period with the part of it that is meant, before its preposition is looked at.
 *
 * @param whole the period the words name
 * @param meant the part of it that counts
 * @param edged whether a part was said ("end of", "is over")
 * @param ended whether that part is the end
 */
record Piece(Period whole, Period meant, boolean edged, boolean ended, Dated dated, int end) {

  static Optional<Piece> at(Sentence text, int from, Calendar calendar) {
    Optional<Piece> plain = DateRules.at(text, from, calendar).map(found -> plain(text, found));
    Optional<Piece> edged = edged(text, from, calendar).or(() -> over(text, from, calendar));
    boolean longer = edged.isPresent() && plain.filter(p -> p.end() >= edged.get().end()).isEmpty();
    return longer ? edged : plain;
  }

  private static Piece plain(Sentence text, Dated found) {
    int end = Edge.afterOver(text, found.end());
    boolean day = found.period().grain() == Period.Grain.DAY;
    return end > found.end() && !day ? of(Edge.END, found, end) : of(Edge.WHOLE, found, end);
  }

  /** "the end of March". */
  private static Optional<Piece> edged(Sentence text, int from, Calendar calendar) {
    return Edge.at(text, from)
        .flatMap(edge -> {
          int at = text.is(edge.end(), "-") ? edge.end() + 1 : edge.end();
          return DateRules.at(text, at, calendar)
              .or(() -> Endings.running(text, at, calendar))
              .map(found -> of(edge.meaning(), found, found.end()));
        });
  }

  /** "the year is over". */
  private static Optional<Piece> over(Sentence text, int from, Calendar calendar) {
    return Endings.running(text, from, calendar)
        .filter(found -> Edge.afterOver(text, found.end()) > found.end())
        .map(found -> of(Edge.END, found, Edge.afterOver(text, found.end())));
  }

  private static Piece of(Edge edge, Dated found, int end) {
    boolean ended = edge == Edge.END || edge == Edge.LATE;
    Period meant = edge.of(found.period());
    return new Piece(found.period(), meant, edge != Edge.WHOLE, ended, found, end);
  }

  /** The last day that meets the words behind a preposition. */
  LocalDate day(Lead lead) {
    return lead == Lead.BEFORE && !ended ? meant.first().minusDays(1) : meant.last();
  }

  /** Whether the words can hardly be read otherwise. */
  boolean isCertain(Lead lead) {
    boolean exact = meant.grain() == Period.Grain.DAY || lead == Lead.BEFORE;
    return exact && meant.certain() && lead != Lead.AROUND && lead != Lead.LOOSE;
  }

  /** Whether the words are a date at all behind a preposition. */
  boolean isDate(Lead lead) {
    return switch (lead) {
      case BY, BEFORE, DURING, AROUND -> true;
      case LOOSE -> dated.alone() || whole.grain() == Period.Grain.SEASON;
      case NONE -> dated.alone() || edged;
      case AGAINST -> false;
    };
  }
}

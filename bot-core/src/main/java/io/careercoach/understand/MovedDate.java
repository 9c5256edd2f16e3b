package io.careercoach.understand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads that the date of a goal was moved, and to which day. */
final class MovedDate {

  private static final Lexicon STATUSES = Lexicon.of("statuses");
  private static final Set<String> MOVING = STATUSES.words("moving");
  private static final Set<String> BEFORE_MONTHS = STATUSES.words("before a month");

  private MovedDate() {}

  /** "Moved it to May" is until May, and so is "make it May". */
  static Sentence spelled(Sentence text) {
    if (!text.hasAny(MOVING)) {
      return text;
    }
    List<Token> spelled = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      Token token = text.tokens().get(i);
      boolean day = isDay(text, i);
      if (day && text.is(i - 1, "to")) {
        spelled.removeLast();
      }
      if (day && text.isAny(i - 1, BEFORE_MONTHS)) {
        spelled.add(new Token("until", token.start(), token.start(), false, false));
      }
      spelled.add(token);
    }
    return new Sentence(text.text(), spelled);
  }

  /** "May", "Friday", "20 July", "the 3rd of May". */
  private static boolean isDay(Sentence text, int at) {
    int number = text.is(at, "the") ? at + 1 : at;
    boolean dated =
        MonthDays.dayNumber(text, number)
            .filter(day -> {
              int month = text.is(day.end(), "of") ? day.end() + 1 : day.end();
              return DateWords.month(text.word(month)).isPresent();
            })
            .isPresent();
    return dated || DateWords.isName(text.word(at));
  }

  /** The dates of a report; what is told in another clause makes none of them past. */
  static List<Statement> dates(Sentence text, Calendar calendar) {
    List<Statement> dates = Deadlines.all(text, calendar);
    if (!dates.isEmpty()) {
      return dates;
    }
    List<Statement> apart = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.size(); i++) {
      if (i == text.size() || text.is(i, ",") || text.is(i, ".")) {
        int start = from;
        Deadlines.all(text.part(from, i), calendar).forEach(d -> apart.add(d.behind(start)));
        from = i + 1;
      }
    }
    return apart;
  }

  /** "Push it back by two weeks" counts from where it was. */
  static Optional<LocalDate> by(Remarks remarks, Sentence text, Aim aim) {
    if (!remarks.have(Remark.MOVED_BY) || aim.deadline().isEmpty()) {
      return Optional.empty();
    }
    for (int i = 0; i < text.size(); i++) {
      Optional<Span> span = Span.at(text, i);
      if (span.isPresent()) {
        return span.get().unit().after(aim.deadline().get(), span.get().number());
      }
    }
    return Optional.empty();
  }

  static Optional<LocalDate> of(
      Remarks remarks, List<Statement> dates, Aim aim, Calendar calendar) {
    Optional<LocalDate> last =
        Statement.plainest(dates)
            .map(date -> date.deadline().day())
            .filter(calendar.today()::isBefore);
    boolean moved = remarks.have(Remark.MOVED) && !remarks.have(Remark.NOT_MOVED);
    boolean later = remarks.have(Remark.LATER);
    return last.filter(day -> moved || (later && aim.deadline().filter(day::isAfter).isPresent()));
  }
}

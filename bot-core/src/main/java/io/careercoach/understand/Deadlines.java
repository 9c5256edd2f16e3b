package io.careercoach.understand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the date by which something is to happen, in any common English wording. */
public final class Deadlines {

  private static final Lexicon DATE_LEADS = Lexicon.of("date-leads");
  private static final Phrases<String> AT_THE_LATEST =
      Phrases.of(DATE_LEADS.phrases("at the latest"));
  private static final Set<String> NOT_BEFORE = DATE_LEADS.words("no deadline before");
  private static final Set<String> WITHIN = DATE_LEADS.words("demanding");
  private static final Set<String> PLACING = DATE_LEADS.words("placing");
  private static final Set<String> BEGINNINGS = DATE_LEADS.words("beginnings");

  /** So much of a text is the date, if it is nearly all of it. */
  private static final double MOST = 0.6;

  /** The last day that still meets the words, or nothing where no date is understood for sure. */
  public Optional<Deadline> read(String text, Calendar calendar) {
    return in(Sentence.of(text), calendar).map(Statement::deadline);
  }

  /**
   * A date that is nearly all of a text: "end of June", "maybe the 5th", and no news with a date in
   * it.
   */
  public Optional<Deadline> alone(String text, Calendar calendar) {
    String words = text.strip();
    return read(words, calendar).filter(read -> read.words().length() >= MOST * words.length());
  }

  static Optional<Statement> in(Sentence text, Calendar calendar) {
    return in(text, all(text, calendar));
  }

  /** The plainest of the deadlines of a sentence. */
  static Optional<Statement> in(Sentence text, List<Statement> all) {
    return Statement.plainest(all).map(last -> withStart(text, all, last));
  }

  /** All deadlines of a sentence in their order. */
  static List<Statement> all(Sentence text, Calendar calendar) {
    List<Statement> found = new ArrayList<>();
    int at = 0;
    while (at < text.size()) {
      if (!DateOpening.isAt(text, at)) {
        at++;
        continue;
      }
      Optional<Statement> range = range(text, at, calendar);
      int here = at;
      Reading reading = range.map(Reading::of).orElseGet(() -> single(text, here, calendar));
      reading.statement().ifPresent(found::add);
      at = reading.end();
    }
    return found;
  }

  /** What a place of the sentence says, and where to read on. */
  private record Reading(Optional<Statement> statement, int end) {
    static Reading of(Statement statement) {
      return new Reading(Optional.of(statement), statement.end());
    }

    static Reading nothing(int end) {
      return new Reading(Optional.empty(), end);
    }
  }

  private static Reading single(Sentence text, int from, Calendar calendar) {
    Optional<Phrases.Hit<Lead>> lead = Lead.at(text, from);
    Optional<Piece> led = lead.flatMap(hit -> Piece.at(text, hit.end(), calendar));
    Optional<Piece> bare = Piece.at(text, from, calendar);
    boolean useLed = led.isPresent() && bare.filter(p -> p.end() > led.get().end()).isEmpty();
    Optional<Piece> piece = useLed ? led : bare;
    if (piece.isEmpty()) {
      return Reading.nothing(from + 1);
    }
    boolean latest = AT_THE_LATEST.at(text, piece.get().end()).isPresent();
    Lead by = useLed ? lead.orElseThrow().meaning() : latest ? Lead.BY : Lead.NONE;
    if (by == Lead.AGAINST) {
      return Reading.nothing(piece.get().end());
    }
    boolean said = isSaid(text, from, by, piece.get(), calendar);
    return said ? Reading.of(statement(text, from, by, piece.get())) : Reading.nothing(from + 1);
  }

  private static boolean isSaid(Sentence text, int from, Lead by, Piece piece, Calendar calendar) {
    boolean fraction = !piece.dated().alone() && text.is(piece.end(), "of");
    if (!piece.isDate(by) || text.isAny(piece.end(), NOT_BEFORE) || fraction) {
      return false;
    }
    boolean demanded = by == Lead.BY || by == Lead.BEFORE;
    boolean past = piece.day(by).isBefore(calendar.today());
    boolean toldBehind = PastTense.isToldBehind(text, piece.end());
    boolean told = toldBehind || PastTense.isToldBefore(text, from);
    boolean wholeText = from == 0 && piece.end() >= text.size() - 1;
    if (past) {
      return wholeText || (demanded && !told);
    }
    boolean atOnce = toldBehind && !text.is(piece.end(), ",");
    boolean open = atOnce || !piece.dated().yearSaid() || text.is(from, "for");
    return demanded || !told || !open;
  }

  private static Statement statement(Sentence text, int from, Lead by, Piece piece) {
    int latest = AT_THE_LATEST.skip(text, piece.end());
    Deadline deadline =
        new Deadline(
            piece.day(by), Optional.empty(), text.words(from, latest), piece.isCertain(by));
    boolean demanded = by == Lead.BY || by == Lead.BEFORE || latest > piece.end();
    Statement.Strength strength =
        demanded || text.isAny(from, WITHIN)
            ? Statement.Strength.DEMANDED
            : isPlaced(text, from, by, piece)
                ? Statement.Strength.PLACED
                : Statement.Strength.MENTIONED;
    return new Statement(deadline, piece.whole().first(), from, latest, strength);
  }

  private static boolean isPlaced(Sentence text, int from, Lead by, Piece piece) {
    boolean period = piece.whole().grain() != Period.Grain.DAY;
    boolean led = by == Lead.DURING || by == Lead.AROUND || text.isAny(from, PLACING);
    return led || period || piece.edged();
  }

  private static Optional<Statement> range(Sentence text, int from, Calendar calendar) {
    return Ranges.at(text, from, calendar)
        .filter(found -> !found.last().last().isBefore(calendar.today()))
        .filter(found -> !PastTense.isToldBefore(text, from))
        .map(found -> {
          LocalDate last = found.last().last();
          String words = text.words(from, found.end());
          Deadline deadline =
              new Deadline(last, Optional.of(found.first()), words, found.last().certain());
          return new Statement(
              deadline, found.first(), from, found.end(), Statement.Strength.PLACED);
        });
  }

  /** "start in May and finish by July" is a range too. */
  private static Statement withStart(Sentence text, List<Statement> all, Statement last) {
    Deadline deadline = last.deadline();
    for (Statement other : all) {
      boolean before = other.end() <= last.from() && !other.first().isAfter(deadline.day());
      boolean begins = text.isAny(other.from() - 1, BEGINNINGS);
      if (before && begins && deadline.start().isEmpty()) {
        Optional<LocalDate> start = Optional.of(other.first());
        Deadline range = new Deadline(deadline.day(), start, deadline.words(), deadline.certain());
        return new Statement(range, other.first(), last.from(), last.end(), last.strength());
      }
    }
    return last;
  }
}

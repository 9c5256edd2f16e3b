package io.careercoach.understand;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Days counted from now or another day: "in 3 weeks", "two weeks from Monday". */
final class Distances {

  private static final Lexicon DATE_LEADS = Lexicon.of("date-leads");

  /** Words before a length of time, and whether the length is then told as read. */
  static final Phrases<Boolean> LEADS =
      new Phrases<>(DATE_LEADS.meanings("before a length", "exact"::equals));

  private static final Phrases<String> AHEAD = Phrases.of(DATE_LEADS.phrases("the next"));
  private static final Phrases<String> FROM_NOW = Phrases.of(DATE_LEADS.phrases("from now"));
  private static final Phrases<String> TIME = Phrases.of(DATE_LEADS.phrases("time"));
  private static final Set<String> NOT_A_DISTANCE = DATE_LEADS.words("no length before");

  /** Behind one of these verbs a length is how long something takes. */
  private static final Set<String> LASTING = DATE_LEADS.words("lasting");

  private Distances() {}

  static Optional<Dated> at(Sentence text, int from, Calendar calendar) {
    Optional<Dated> yearOn = thisTime(text, from, calendar);
    if (yearOn.isPresent()) {
      return yearOn;
    }
    Optional<Dated> counted = fromADay(text, from, calendar);
    return counted.isPresent() ? counted : led(text, from, calendar);
  }

  /** "in [the next] 3 weeks", "over the next year". */
  private static Optional<Dated> led(Sentence text, int from, Calendar calendar) {
    Optional<Phrases.Hit<Boolean>> lead = LEADS.at(text, from);
    int ahead = AHEAD.skip(text, lead.map(Phrases.Hit::end).orElse(from));
    boolean pointed = ahead > lead.map(Phrases.Hit::end).orElse(from);
    boolean weak = !pointed && (text.is(from, "over") || text.is(from, "during"));
    if (lead.isEmpty() || weak || text.isAny(from - 1, LASTING)) {
      return Optional.empty();
    }
    boolean theNext = text.is(ahead - 2, "the");
    return Span.at(text, ahead)
        .or(() -> theNext ? Span.one(text, ahead) : Optional.empty())
        .filter(span -> !text.isAny(span.end(), NOT_A_DISTANCE) || isFromNow(text, span.end()))
        .flatMap(span -> day(text, span, lead.get().meaning(), calendar));
  }

  private static Optional<Dated> day(Sentence text, Span span, boolean told, Calendar calendar) {
    LocalDate today = calendar.today();
    boolean whole = span.number().isWhole() || span.unit() == TimeUnit.YEAR;
    boolean sure = told && !span.rough() && whole;
    int end = FROM_NOW.skip(text, span.end());
    end = TIME.skip(text, end);
    int after = end;
    return span.unit()
        .after(today, span.number())
        .map(last -> new Period(today, last, Period.Grain.DAY, sure))
        .map(period -> Dated.alone(period, after));
  }

  private static boolean isFromNow(Sentence text, int at) {
    return FROM_NOW.at(text, at).isPresent();
  }

  /** "ten weeks from now", "two weeks from Monday", "a week before Easter". */
  private static Optional<Dated> fromADay(Sentence text, int from, Calendar calendar) {
    int at = text.is(from, "in") || text.is(from, "within") ? from + 1 : from;
    Optional<Span> span = Span.at(text, at);
    if (span.isEmpty()) {
      return Optional.empty();
    }
    int end = span.get().end();
    if (isFromNow(text, end) || text.is(end, "'s")) {
      return day(text, span.get(), true, calendar);
    }
    boolean later = text.is(end, "from") || text.is(end, "after");
    if (!later && !text.is(end, "before")) {
      return Optional.empty();
    }
    return DateRules.at(text, end + 1, calendar).flatMap(day -> counted(span.get(), day, later));
  }

  private static Optional<Dated> counted(Span span, Dated day, boolean later) {
    BigDecimal number = span.number().value();
    Numbers.Found signed = new Numbers.Found(later ? number : number.negate(), span.end());
    return span.unit()
        .after(later ? day.period().last() : day.period().first(), signed)
        .map(last -> Dated.alone(Period.day(last), day.end()).yearLeftOut());
  }

  /** "this time next year". */
  private static Optional<Dated> thisTime(Sentence text, int from, Calendar calendar) {
    boolean found = text.is(from, "this") && text.is(from + 1, "time") && text.is(from + 2, "next");
    return found
        ? TimeUnit.of(text.word(from + 3))
            .flatMap(
                unit -> unit.after(calendar.today(), new Numbers.Found(BigDecimal.ONE, from + 3)))
            .map(day -> Dated.alone(Period.day(day).unsure(), from + 4))
        : Optional.empty();
  }
}

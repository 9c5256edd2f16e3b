package io.careercoach.understand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything in a sentence about pay that is understood by itself, in its order. At one place the
 * first reader that understands something counts; each place is shown only to those readers that
 * know a phrase with its word at the beginning.
 */
final class Marks {

  private static final Phrases<String> CUTS = OfferWords.phrases("cuts");
  private static final String LINE = "\n";

  /** Reads one kind of mark, where it begins at a place. */
  private interface Reader {
    Optional<Mark> at(Sentence text, int from);
  }

  /** What begins with digits. */
  private static final List<Reader> OF_DIGITS =
      List.of(
          MatchFormula::at,
          WorkHours::at,
          ManySalaries::at,
          Marks::cue,
          TimeMark::at,
          PercentMark::at,
          MoneyMark::at,
          NamedDays::at);

  /** What begins with a number in words, or an article before one. */
  private static final Set<String> NUMBER_WORDS = SpokenNumber.firstWords();

  private static final Map<String, List<Reader>> BY_WORD = new HashMap<>();

  static {
    add(MatchFormula::at, MatchFormula.firstWords());
    add(MatchFormula::at, NUMBER_WORDS);
    add(WorkHours::at, WorkHours.firstWords());
    add(WorkHours::at, NUMBER_WORDS);
    add(ManySalaries::at, ManySalaries.firstWords());
    add(ManySalaries::at, NUMBER_WORDS);
    add(Marks::cue, OfferWords.CUES.firstWords());
    add(Marks::later, Set.of("after"));
    add(TimeMark::at, TimeMark.firstWords());
    add(TimeMark::at, NUMBER_WORDS);
    add(PercentMark::at, NUMBER_WORDS);
    add(MoneyMark::at, Currencies.NAMES.firstWords());
    add(MoneyMark::at, NUMBER_WORDS);
    add(NamedDays::at, NUMBER_WORDS);
    add(Marks::every, OfferWords.PERIODS.firstWords());
    add(Marks::cut, CUTS.firstWords());
    add(Marks::cut, Set.of(LINE));
  }

  private Marks() {}

  private static void add(Reader reader, Set<String> firstWords) {
    for (String word : firstWords) {
      BY_WORD.computeIfAbsent(word, unread -> new ArrayList<>()).add(reader);
    }
  }

  static List<Mark> of(Sentence text) {
    List<Mark> marks = new ArrayList<>();
    int at = 0;
    while (at < text.size()) {
      Optional<Mark> mark = at(text, at);
      if (mark.isPresent()) {
        marks.add(mark.get());
        at = mark.get().end();
      } else {
        at++;
      }
    }
    return List.copyOf(marks);
  }

  static Optional<Mark> at(Sentence text, int from) {
    List<Reader> readers =
        text.isNumber(from) ? OF_DIGITS : BY_WORD.getOrDefault(text.word(from), List.of());
    for (Reader reader : readers) {
      Optional<Mark> mark = reader.at(text, from);
      if (mark.isPresent()) {
        return mark;
      }
    }
    return Optional.empty();
  }

  private static Optional<Mark> cue(Sentence text, int from) {
    Optional<Phrases.Hit<PayCue>> hit = OfferWords.CUES.at(text, from);
    return hit.isEmpty() || isMoneyInstead(text, from)
        ? Optional.empty()
        : Optional.of(new PayName(hit.get().meaning(), from, hit.get().end()));
  }

  /** "after 90 days": what is paid then is not paid now; a grant is one's own then. */
  private static Optional<Mark> later(Sentence text, int from) {
    return text.word(from - 1).startsWith("vest")
        ? Optional.empty()
        : TimeMark.at(text, from + 1).map(time -> new PayName(PayCue.LATER, from, time.end()));
  }

  /** "real", "rand": a word for money right before digits. */
  private static boolean isMoneyInstead(Sentence text, int from) {
    return text.isNumber(from + 1) && Currencies.NAMES.at(text, from).isPresent();
  }

  private static Optional<Mark> every(Sentence text, int from) {
    return OfferWords.PERIODS
        .at(text, from)
        .map(hit -> new PeriodWord(hit.meaning(), from, hit.end()));
  }

  private static Optional<Mark> cut(Sentence text, int from) {
    if (text.is(from, LINE)) {
      return Optional.of(new CutSign(LINE, from, from + 1));
    }
    return CUTS.at(text, from).map(hit -> new CutSign(hit.meaning(), from, hit.end()));
  }
}

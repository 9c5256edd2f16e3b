package io.careercoach.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything in a sentence about pay that is understood by itself, in its order. */
final class Marks {

  private static final Phrases<String> CUTS = OfferWords.phrases("cuts");

  private Marks() {}

  static List<Mark> of(Sentence text) {
    List<Mark> marks = new ArrayList<>();
    int at = 0;
    while (at < text.size()) {
      Optional<Mark> mark = at(text, at);
      mark.ifPresent(marks::add);
      at = mark.map(Mark::end).orElse(at + 1);
    }
    return List.copyOf(marks);
  }

  static Optional<Mark> at(Sentence text, int from) {
    return MatchFormula.at(text, from)
        .or(() -> WorkHours.at(text, from))
        .or(() -> ManySalaries.at(text, from))
        .or(() -> cue(text, from))
        .or(() -> later(text, from))
        .or(() -> TimeMark.at(text, from))
        .or(() -> PercentMark.at(text, from))
        .or(() -> MoneyMark.at(text, from))
        .or(() -> NamedDays.at(text, from))
        .or(() -> every(text, from))
        .or(() -> cut(text, from));
  }

  private static Optional<Mark> cue(Sentence text, int from) {
    return OfferWords.CUES
        .at(text, from)
        .filter(hit -> !isMoneyInstead(text, from))
        .map(hit -> new PayName(hit.meaning(), from, hit.end()));
  }

  /** "after 90 days": what is paid then is not paid now; a grant is one's own then. */
  private static Optional<Mark> later(Sentence text, int from) {
    boolean after = text.is(from, "after") && !text.word(from - 1).startsWith("vest");
    return after
        ? TimeMark.at(text, from + 1).map(time -> new PayName(PayCue.LATER, from, time.end()))
        : Optional.empty();
  }

  /** "real", "rand": a word for money right before digits. */
  private static boolean isMoneyInstead(Sentence text, int from) {
    return Currencies.NAMES.at(text, from).isPresent() && text.isNumber(from + 1);
  }

  private static Optional<Mark> every(Sentence text, int from) {
    return OfferWords.PERIODS
        .at(text, from)
        .map(hit -> new PeriodWord(hit.meaning(), from, hit.end()));
  }

  private static Optional<Mark> cut(Sentence text, int from) {
    if (text.is(from, "\n")) {
      return Optional.of(new CutSign("\n", from, from + 1));
    }
    return CUTS.at(text, from).map(hit -> new CutSign(hit.meaning(), from, hit.end()));
  }
}

package io.careercoach.understand;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads an answer to "how will you know that it is reached?": a number, a level, or yes or no. */
public final class Measures {

  /** Any day will do: dates are only looked for to be left out. */
  static final Calendar ANY =
      new Calendar(LocalDate.of(2000, 1, 1), false, DayOfWeek.MONDAY, false);

  private static final Lexicon MEASURES = Lexicon.of("measures");
  private static final Phrases<String> YES_OR_NO = Phrases.of(MEASURES.phrases("yes or no"));

  private static final Set<String> END_STATES = MEASURES.words("end states");

  private static final Phrases<String> NO_END_STATE = Phrases.of(MEASURES.phrases("no end state"));

  public Optional<Measure> read(String text) {
    Sentence sentence = withoutDates(Sentence.of(text));
    Optional<Measure> number = inNumbers(sentence, true);
    return number.isPresent() ? number : yesOrNo(sentence);
  }

  /** A level or a count, whichever is said first. */
  static Optional<Measure> inNumbers(Sentence text, boolean bare) {
    Optional<Levels.Found> level = Levels.first(text);
    Optional<Counts.Found> count = Counts.first(text, bare);
    boolean countFirst =
        count.isPresent() && level.filter(l -> l.from() < count.get().from()).isEmpty();
    return countFirst ? count.map(Counts.Found::count) : level.map(Levels.Found::level);
  }

  private static Optional<Measure> yesOrNo(Sentence text) {
    if (YES_OR_NO.isIn(text)) {
      return Optional.of(new Measure.YesNo());
    }
    boolean endState = text.hasAny(END_STATES);
    return endState && !NO_END_STATE.isIn(text)
        ? Optional.of(new Measure.YesNo())
        : Optional.empty();
  }

  private static Sentence withoutDates(Sentence text) {
    List<Token> kept = new ArrayList<>(text.tokens());
    for (Statement date : Deadlines.all(text, ANY).reversed()) {
      boolean whole = date.from() == 0 && date.end() == text.size();
      boolean length = text.is(date.from(), "for");
      if (!whole && !length) {
        kept.subList(date.from(), date.end()).clear();
      }
    }
    return new Sentence(text.text(), kept);
  }
}

package io.careercoach.understand;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns a report of progress into plain words: which numbers it has, of what, and which dates. */
final class ReportReader {

  private static final Lexicon AMOUNTS = Lexicon.of("amounts");
  private static final Set<String> ENDS = AMOUNTS.words("ends of a clause");
  private static final Set<String> BEFORE_ONE = AMOUNTS.words("before one");
  private static final Set<String> BEHIND_ONE = AMOUNTS.words("behind one");
  private static final Set<String> BETWEEN = AMOUNTS.words("between number and unit");
  private static final Map<String, List<String>> SHORT_FORMS =
      Lexicon.of("statuses").meanings("short forms", full -> List.of(full.split(" ")));
  private static final Set<String> MINUS = Set.of("-", "−", "–", "minus");
  private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Sentence text;
  private final Target target;
  private final List<Statement> dates;
  private String spokenIn = "";
  private final ReportText.Builder words = new ReportText.Builder();

  private ReportReader(Sentence text, Target target, List<Statement> dates) {
    this.text = text;
    this.target = target;
    this.dates = dates;
  }

  static ReportText read(Sentence text, Target target, List<Statement> dates) {
    ReportReader reader = new ReportReader(text, target, dates);
    int at = 0;
    int date = 0;
    while (at < text.size()) {
      while (date < dates.size() && dates.get(date).from() < at) {
        date++;
      }
      boolean dated =
          date < dates.size() && dates.get(date).from() == at && !reader.isCount(dates.get(date));
      at = dated ? reader.date(dates.get(date)) : reader.step(at);
    }
    return reader.words.text();
  }

  private int date(Statement date) {
    boolean until = text.is(date.from(), "until") || text.is(date.from(), "till");
    if (until || text.is(date.from(), "by")) {
      words.add(until ? "until" : "by");
    }
    words.add(ReportText.DATE);
    return date.end();
  }

  /** "3/5" is three of five, and "the seventh" may be one of what is counted. */
  private boolean isCount(Statement date) {
    String said = date.deadline().words();
    boolean fraction = said.indexOf('/') >= 0 && said.indexOf('/') == said.lastIndexOf('/');
    boolean whole =
        fraction && target.number().filter(t -> said.endsWith("/" + t.toPlainString())).isPresent();
    boolean ordinal = ordinal(date.end() - 1).isPresent() && !text.isNumber(date.end() - 1);
    return whole || (fraction && text.size() <= 3) || ordinal;
  }

  /** Reads on from a place, and tells up to where. */
  private int step(int at) {
    if (text.isNumber(at)) {
      Optional<Clock> clock = Clocks.at(text, at).filter(c -> c.form() == Clock.Form.TIME);
      if (clock.isPresent()) {
        return clock.get().end();
      }
    }
    Optional<Shares.Found> share = Shares.at(text, at, target);
    if (share.isPresent()) {
      words.add(ReportText.SHARE, share.get().percent());
      return share.get().end();
    }
    Optional<Numbers.Found> place = ordinal(at);
    if (place.isPresent()) {
      words.add(ReportText.ORDINAL, place.get().value());
      return unit(place.get().end());
    }
    if (Currencies.code(text.word(at)).isPresent() && text.isNumber(at + 1)) {
      return step(at + 1);
    }
    Optional<Numbers.Found> number = number(at);
    return number.isPresent() ? counted(at, number.get()) : word(at);
  }

  private Optional<Numbers.Found> number(int at) {
    boolean article = text.is(at, "a") || text.is(at, "an");
    boolean group = NumberWords.GROUPS.containsKey(text.word(at + 1));
    if (article && !group && isCounted(at) && target.afterUnit(text, at + 1) > at + 1) {
      return Optional.of(new Numbers.Found(BigDecimal.ONE, at + 1));
    }
    boolean half = text.is(at, "half") && (text.is(at + 1, "a") || text.is(at + 1, "an"));
    if (half && target.isUnit(text.word(at + 2))) {
      return Optional.of(new Numbers.Found(HALF, at + 2));
    }
    if (text.is(at, "another")
        && text.is(at - 1, "and")
        && UnitWords.STOPS.contains(text.word(at + 1))) {
      return Optional.of(new Numbers.Found(BigDecimal.ONE, at + 1));
    }
    boolean pronoun =
        text.is(at, "one")
            && (text.isAny(at - 1, BEFORE_ONE)
                || text.isAny(at + 1, BEHIND_ONE)
                || ordinal(at - 1).isPresent());
    return pronoun
        ? Optional.empty()
        : Numbers.at(text, at).map(n -> halves(target.thousands(text, n)));
  }

  /** "Three half-hour lessons". */
  private Numbers.Found halves(Numbers.Found number) {
    int half = number.end();
    int unit = text.is(half + 1, "-") ? half + 2 : half + 1;
    return text.is(half, "half") && target.isUnit(text.word(unit))
        ? new Numbers.Found(number.value().multiply(HALF), unit)
        : number;
  }

  /** "A call" was made only at the beginning of a clause, or behind what somebody did. */
  private boolean isCounted(int at) {
    String before = text.word(at - 1);
    return at == 0 || ENDS.contains(before) || NumberRoles.isDone(before) || target.isDeed(before);
  }

  private static boolean isTime(String word) {
    return TimeUnit.of(word).isPresent() || Target.isTime(word);
  }

  private int counted(int at, Numbers.Found number) {
    int behind = number.end();
    Optional<String> money =
        Currencies.code(text.word(at - 1)).or(() -> Currencies.code(text.word(behind)));
    if (money.isPresent()) {
      boolean own = target.unit().equals(money.get());
      words.add(own ? ReportText.NUMBER : ReportText.PRICE, number.value());
      words.add(ReportText.UNIT);
      return Currencies.code(text.word(behind)).isPresent() ? behind + 1 : behind;
    }
    Optional<Numbers.Found> time = target.time(text, number).or(() -> again(number));
    if (time.isPresent()) {
      spokenIn = Target.isTime(text.word(behind)) ? text.word(behind) : spokenIn;
      words.add(ReportText.NUMBER, time.get().value());
      words.add(ReportText.UNIT);
      return time.get().end();
    }
    if (isTime(text.word(behind)) && !target.isUnit(text.word(behind))) {
      words.add(ReportText.SPAN);
      return behind + 1;
    }
    words.add(ReportText.NUMBER, number.value());
    return unit(behind);
  }

  /** "90 min on Tuesday, another 90 on Friday". */
  private Optional<Numbers.Found> again(Numbers.Found number) {
    String behind = text.word(number.end());
    boolean bare = !text.isWord(number.end()) || UnitWords.STOPS.contains(behind);
    return bare ? target.time(number, spokenIn) : Optional.empty();
  }

  /** The goal's unit with up to two words before the noun. */
  private int unit(int at) {
    int end = target.afterUnit(text, at);
    for (int i = at; i < end - 1; i++) {
      if (text.isAny(i, BETWEEN)) {
        words.add(text.word(i));
      }
    }
    if (end > at) {
      words.add(ReportText.UNIT);
    }
    return end;
  }

  /** "third", "25th", "twenty-first". */
  private Optional<Numbers.Found> ordinal(int at) {
    if (text.isNumber(at)) {
      boolean ending = text.isGlued(at + 1) && text.isAny(at + 1, ORDINAL_ENDINGS);
      return Numbers.at(text, at)
          .filter(n -> ending && n.end() == at + 1)
          .map(n -> new Numbers.Found(n.value(), at + 2));
    }
    return NumberWords.ordinal(text, at);
  }

  private int word(int at) {
    String word = text.word(at);
    if (text.isWord(at)) {
      plain(word);
      return at + 1;
    }
    boolean signed = text.isNumber(at + 1) && text.isGlued(at + 1);
    if (word.equals("#") && text.isNumber(at + 1)) {
      words.add("number");
    } else if (word.equals("+")) {
      words.add("plus");
    } else if (MINUS.contains(word) && signed && !text.isGlued(at)) {
      words.add("minus");
    } else if (word.equals("/") && text.isNumber(at - 1) && text.isNumber(at + 1)) {
      words.add("of");
    } else if (ENDS.contains(word)) {
      words.stop();
    }
    return at + 1;
  }

  private void plain(String word) {
    if (target.isUnit(word)) {
      words.add(ReportText.UNIT);
    } else if (SHORT_FORMS.containsKey(word)) {
      for (String full : SHORT_FORMS.get(word)) {
        words.add(full);
      }
    } else if (word.endsWith("'s")) {
      plain(word.substring(0, word.length() - 2));
      words.add("is");
    } else {
      words.add(Folded.fold(word));
    }
  }
}

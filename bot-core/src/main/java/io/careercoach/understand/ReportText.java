package io.careercoach.understand;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A report of progress as plain words, in which one word stands for each number, unit and date.
 *
 * @param values what the numbers among the words are
 */
record ReportText(List<String> words, List<Optional<BigDecimal>> values) {

  /** Any number. */
  static final String NUMBER = "9";

  /** Its place in a row: "third", "25th". */
  static final String ORDINAL = "9th";

  /** What the goal is counted in. */
  static final String UNIT = "{unit}";

  /** A share of the way. */
  static final String SHARE = "{share}";

  static final String DATE = "{date}";

  /** A length of time, which is no progress. */
  static final String SPAN = "{span}";

  /** Money, where the goal is none. */
  static final String PRICE = "{price}";

  /** The end of a clause. */
  static final String STOP = ",";

  /** A clause is looked at for so many words, so that a hostile one costs no more. */
  private static final int LONGEST = 40;

  int size() {
    return words.size();
  }

  String word(int at) {
    return at >= 0 && at < words.size() ? words.get(at) : "";
  }

  boolean is(int at, String word) {
    return word(at).equals(word);
  }

  /** Where the clause of a place begins. */
  int clause(int at) {
    int from = at;
    while (from > Math.max(0, at - LONGEST) && !is(from - 1, STOP)) {
      from--;
    }
    return from;
  }

  /** Where the clause of a place ends. */
  int clauseEnd(int at) {
    int end = at;
    while (end < Math.min(words.size(), at + LONGEST) && !is(end, STOP)) {
      end++;
    }
    return end;
  }

  /** From a place on. */
  ReportText from(int at) {
    return new ReportText(words.subList(at, size()), values.subList(at, size()));
  }

  ReportText part(int from, int end) {
    return new ReportText(words.subList(from, end), values.subList(from, end));
  }

  /** Collects the words. */
  static final class Builder {
    private final List<String> words = new ArrayList<>();
    private final List<Optional<BigDecimal>> values = new ArrayList<>();

    void add(String word) {
      words.add(word);
      values.add(Optional.empty());
    }

    void add(String word, BigDecimal value) {
      words.add(word);
      values.add(Optional.of(value));
    }

    void stop() {
      if (!words.isEmpty() && !words.getLast().equals(STOP)) {
        add(STOP);
      }
    }

    ReportText text() {
      return new ReportText(List.copyOf(words), List.copyOf(values));
    }
  }
}

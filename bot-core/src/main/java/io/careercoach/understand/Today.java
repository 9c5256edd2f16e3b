package io.careercoach.understand;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Days named from today: "today", "tonight", "tomorrow night", "the day after tomorrow". */
final class Today {

  private static final Phrases<Integer> DAYS_AHEAD = new Phrases<>(days());

  private Today() {}

  private static Map<String, Integer> days() {
    Map<String, Integer> days = new HashMap<>();
    add(
        days,
        0,
        "later today",
        "today",
        "tonight",
        "tonite",
        "this evening",
        "this afternoon",
        "this morning",
        "later this evening",
        "close of business",
        "cob",
        "eod",
        "end of day");
    add(
        days,
        1,
        "tomorrow",
        "tomorow",
        "tommorow",
        "tommorrow",
        "tomorrw",
        "tmrw",
        "tmr",
        "tomorrow night",
        "tomorrow morning",
        "tomorrow evening",
        "tomorrow afternoon");
    add(days, 2, "the day after tomorrow", "day after tomorrow", "overmorrow");
    return days;
  }

  static Optional<Dated> at(Sentence text, int from, Calendar calendar) {
    return DAYS_AHEAD
        .at(text, from)
        .map(hit -> Dated.alone(Period.day(calendar.today().plusDays(hit.meaning())), hit.end()));
  }

  private static void add(Map<String, Integer> days, int ahead, String... phrases) {
    for (String phrase : phrases) {
      days.put(phrase, ahead);
    }
  }
}

package io.careercoach.understand;

import java.util.Optional;

/** Days named from today: "today", "tonight", "tomorrow night", "the day after tomorrow". */
final class Today {

  static final Phrases<Integer> DAYS_AHEAD =
      new Phrases<>(Lexicon.of("days").meanings("ahead", Integer::valueOf));

  private Today() {}

  static Optional<Dated> at(Sentence text, int from, Calendar calendar) {
    return DAYS_AHEAD
        .at(text, from)
        .map(hit -> Dated.alone(Period.day(calendar.today().plusDays(hit.meaning())), hit.end()));
  }
}

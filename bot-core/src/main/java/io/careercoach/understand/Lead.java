package io.careercoach.understand;

import java.util.Optional;

/** What a preposition makes of the period after it. */
enum Lead {
  /** The period's last day is the deadline. */
  BY,
  /** The day before the period is the deadline. */
  BEFORE,
  /** The period is when it happens. */
  DURING,
  /** As {@link #DURING}, and not meant to the day. */
  AROUND,
  /** A preposition that other things follow too; only a plain date counts after it. */
  LOOSE,
  /** No preposition at all. */
  NONE,
  /** The period is past, a beginning or repeated: no deadline. */
  AGAINST;

  static final Phrases<Lead> TABLE =
      new Phrases<>(Lexicon.of("date-leads").meanings("leads", Lead::valueOf));

  static Optional<Phrases.Hit<Lead>> at(Sentence text, int from) {
    return TABLE.at(text, from);
  }
}

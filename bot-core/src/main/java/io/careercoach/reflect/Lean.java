package io.careercoach.reflect;

import java.util.Locale;
import java.util.stream.Stream;

/** Which way the answers of a compass lean; every way has its use. */
enum Lean {
  JOB,
  CAREER,
  BOTH;

  /** A lean is one step on the average of the three traits of a side. */
  private static final int LEANING = 3;

  static Lean of(Compass compass) {
    int towardsCareer =
        Stream.of(Trait.values())
            .mapToInt(trait -> trait.career() ? compass.step(trait) : -compass.step(trait))
            .sum();
    return towardsCareer >= LEANING ? CAREER : towardsCareer <= -LEANING ? JOB : BOTH;
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}

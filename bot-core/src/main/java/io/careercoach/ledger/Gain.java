package io.careercoach.ledger;

import io.careercoach.message.Phrase;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a piece of work gave besides itself. */
public enum Gain {
  SKILL,
  QUALIFICATION,
  EXPERIENCE,
  CONTACT,
  JUST_THE_JOB;

  /** As it is written in commands and in the catalogue. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static List<String> keys() {
    return Arrays.stream(values()).map(Gain::key).toList();
  }

  /** The gain that words name: its key, or its name in one or many. */
  public static Optional<Gain> named(String words) {
    String said = words.strip().toLowerCase(Locale.ROOT).replaceAll("[.!]+$", "");
    String bare = said.replaceFirst("^(?:(?:an?|some|new|the) )+", "").replace(' ', '-');
    if (bare.matches(
        "none|nothing|no|nope|money|pay|the-pay|just-pay|just-job|just-work|job|work")) {
      return Optional.of(JUST_THE_JOB);
    }
    return Arrays.stream(values())
        .filter(gain -> bare.equals(gain.key()) || bare.equals(gain.key() + "s"))
        .findFirst();
  }

  /** "A skill", inside a sentence. */
  Phrase words() {
    return Phrase.of("win.as." + key());
  }

  /** "3 skills". */
  public Phrase counted(long count) {
    return Phrase.of("win.count." + key(), "count", count);
  }
}

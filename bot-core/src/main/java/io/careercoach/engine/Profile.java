package io.careercoach.engine;

import java.util.Optional;

/**
 * What a platform knows of a member; what the member says goes before it.
 *
 * @param zone the zone of their clock, if the platform knows clocks at all
 * @param locale their language and its customs, if it came along
 */
public record Profile(Optional<String> zone, Optional<String> locale) {
  public Profile(String zone, String locale) {
    this(Optional.of(zone), Optional.of(locale));
  }

  /** On a platform that knows nobody's clock. */
  public static Profile withoutClock(Optional<String> locale) {
    return new Profile(Optional.empty(), locale);
  }
}

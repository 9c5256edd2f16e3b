package io.careercoach.engine;

import java.time.Instant;
import java.util.Optional;

/**
 * One thing that happened on a platform.
 *
 * @param key names the event, the same at every delivery; an event counts once
 * @param member whose conversation it belongs to, for example {@code terminal/ana}
 * @param at when it happened
 * @param profile what the platform knows of the member, if it knows something
 */
public record Event(String key, String member, Instant at, Said said, Optional<Profile> profile) {
  public Event(String key, String member, Instant at, Said said) {
    this(key, member, at, said, Optional.empty());
  }
}

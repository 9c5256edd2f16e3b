package io.careercoach.dialogue;

import io.careercoach.understand.Calendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a dialogue may know besides what it heard.
 *
 * @param zone the member's clock
 * @param begun since when the coach may write unasked, if it may
 * @param quietUntil until when the member wants nothing unasked
 * @param facts what is known of the member
 * @param unfinished what the member has begun and not finished; only commands see it
 */
public record Context(
    Instant now,
    ZoneId zone,
    Locale locale,
    Optional<Instant> begun,
    Optional<Instant> quietUntil,
    Facts facts,
    List<Unfinished> unfinished) {
  public Context {
    unfinished = List.copyOf(unfinished);
  }

  public Context(Instant now, ZoneId zone, Locale locale, Facts facts) {
    this(now, zone, locale, Optional.empty(), Optional.empty(), facts, List.of());
  }

  public Context with(List<Unfinished> forms) {
    return new Context(now, zone, locale, begun, quietUntil, facts, forms);
  }

  /** The same once these effects have come about. */
  public Context after(List<Effect> effects) {
    var since =
        effects.contains(new Effect.Begin())
            ? begun.or(() -> Optional.of(now))
            : begun.filter(_ -> !effects.contains(new Effect.Everything()));
    return new Context(now, zone, locale, since, quietUntil, facts.after(effects), unfinished);
  }

  public LocalDate today() {
    return day(now);
  }

  /** The day of that moment on the member's clock. */
  public LocalDate day(Instant moment) {
    return moment.atZone(zone).toLocalDate();
  }

  /** How this member reads and writes dates. */
  public Calendar calendar() {
    return Calendar.of(today(), locale, zone);
  }
}

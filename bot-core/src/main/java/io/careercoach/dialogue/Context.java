package io.careercoach.dialogue;

import io.careercoach.understand.Calendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * What a dialogue may know besides what it heard.
 *
 * @param zone the member's clock
 * @param begun whether the member agreed to be written to
 * @param facts what is known of the member
 * @param unfinished what the member has begun and not finished; only commands see it
 */
public record Context(
    Instant now,
    ZoneId zone,
    Locale locale,
    boolean begun,
    Facts facts,
    List<Unfinished> unfinished) {
  public Context {
    unfinished = List.copyOf(unfinished);
  }

  public Context(Instant now, ZoneId zone, Locale locale, boolean begun, Facts facts) {
    this(now, zone, locale, begun, facts, List.of());
  }

  public Context with(List<Unfinished> forms) {
    return new Context(now, zone, locale, begun, facts, forms);
  }

  public LocalDate today() {
    return now.atZone(zone).toLocalDate();
  }

  /** How this member reads and writes dates. */
  public Calendar calendar() {
    return Calendar.of(today(), locale, zone);
  }
}

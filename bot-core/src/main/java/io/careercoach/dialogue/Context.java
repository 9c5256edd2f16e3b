package io.careercoach.dialogue;

import io.careercoach.message.Phrase;
import io.careercoach.understand.Calendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a dialogue may know besides what it heard.
 *
 * @param zone the member's clock
 * @param begun since when the coach may write unasked, if it may
 * @param quietUntil until when the member wants nothing unasked
 * @param facts what is known of the member
 * @param words says a phrase to the member, where words have to be kept as they were read
 * @param unfinished what the member has begun and not finished; only commands see it
 */
public record Context(
    Instant now,
    ZoneId zone,
    Locale locale,
    Optional<Instant> begun,
    Optional<Instant> quietUntil,
    Facts facts,
    Function<Phrase, String> words,
    List<Unfinished> unfinished) {
  public Context {
    unfinished = List.copyOf(unfinished);
  }

  public Context(Instant now, ZoneId zone, Locale locale, Facts facts) {
    this(now, zone, locale, Optional.empty(), Optional.empty(), facts, Phrase::id, List.of());
  }

  public Context with(List<Unfinished> forms) {
    return new Context(now, zone, locale, begun, quietUntil, facts, words, forms);
  }

  /** The same once these effects have come about. */
  public Context after(List<Effect> effects) {
    Context after =
        new Context(now, zone, locale, begun, quietUntil, facts.after(effects), words, unfinished);
    for (Effect effect : effects) {
      if (effect instanceof Effect.Reach reach) {
        after = after.after(reach);
      } else if (effect instanceof Effect.Everything) {
        after = after.reached(zone, locale, Optional.empty(), Optional.empty());
      }
    }
    return after;
  }

  private Context after(Effect.Reach reach) {
    return switch (reach) {
      case Effect.Hush() -> reached(zone, locale, Optional.empty(), quietUntil);
      case Effect.Begin() -> reached(zone, locale, begun.or(() -> Optional.of(now)), quietUntil);
      case Effect.Quiet(var until) -> reached(zone, locale, begun, until);
      case Effect.Move(var moved) -> reached(moved, locale, begun, quietUntil);
      case Effect.Speak(var spoken) -> reached(zone, spoken, begun, quietUntil);
    };
  }

  private Context reached(
      ZoneId where, Locale spoken, Optional<Instant> since, Optional<Instant> until) {
    return new Context(now, where, spoken, since, until, facts, words, unfinished);
  }

  /** The same at another moment. */
  public Context at(Instant moment) {
    return new Context(moment, zone, locale, begun, quietUntil, facts, words, unfinished);
  }

  /** The phrase as the member reads it. */
  public String say(Phrase phrase) {
    return words.apply(phrase);
  }

  /** The end of the pause that covers this moment, if one does. */
  public Optional<Instant> pausedAt(Instant moment) {
    return quietUntil.filter(moment::isBefore);
  }

  public LocalDate today() {
    return day(now);
  }

  /** What the member's clock shows now. */
  public LocalTime time() {
    return now.atZone(zone).toLocalTime();
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

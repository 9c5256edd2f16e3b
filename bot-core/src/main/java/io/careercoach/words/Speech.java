package io.careercoach.words;

import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Function;

/** Says the arguments of a phrase in one tongue, on one member's clock. */
record Speech(Tongue tongue, ZoneId zone, Function<Phrase, String> phrases) {

  /** The value in words, for a plain {@code {name}}. */
  String words(Object value) {
    return switch (value) {
      case String text -> text;
      case Private own -> own.text();
      case Phrase phrase -> phrases.apply(phrase);
      case BigDecimal number -> tongue.number().format(number.stripTrailingZeros()).toString();
      case Number number -> tongue.number().format(number).toString();
      case LocalDate day -> tongue.day().format(day);
      case ZonedDateTime moment -> tongue.moment().format(moment.withZoneSameInstant(zone));
      case LocalTime time -> tongue.time().format(time);
      case List<?> many -> tongue.list().format(many.stream().map(this::words).toList());
      case Boolean truth -> truth.toString();
      default -> throw new UnsayablePhrase(value.getClass().getName() + " cannot be said");
    };
  }

  /** The value as a format such as {@code {count, plural, …}} wants it. */
  Object typed(Object value) {
    return switch (value) {
      case Number number -> number;
      case LocalDate day -> day;
      case LocalTime time -> time;
      case ZonedDateTime moment -> moment.withZoneSameInstant(zone);
      default -> words(value);
    };
  }
}

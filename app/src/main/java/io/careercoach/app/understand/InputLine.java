package io.careercoach.app.understand;

import com.fasterxml.jackson.databind.JsonNode;
import io.careercoach.understand.Calendar;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The keys of one line, each read as what it has to be. */
record InputLine(JsonNode keys) {
  private static final String USUAL_ZONE = "Europe/Berlin";

  String text() {
    return string("text")
        .orElseThrow(() -> new FaultyLine("expected \"text\", the sentence as a string"));
  }

  /** What dates are read against: today, or now in the zone, and the customs of the locale. */
  Calendar calendar() {
    var locale = new InputLine(object("locale"));
    return new Calendar(
        today(),
        locale.oneOf("order", List.of("DMY", "MDY")).equals("MDY"),
        locale.oneOf("week_start", List.of("MON", "SUN")).equals("SUN")
            ? DayOfWeek.SUNDAY
            : DayOfWeek.MONDAY,
        locale.oneOf("hemisphere", List.of("N", "S")).equals("S"));
  }

  private LocalDate today() {
    var zone = zone();
    return string("now")
        .map(now -> moment(now).atZone(zone).toLocalDate())
        .or(() -> day("today"))
        .orElseThrow(() ->
            new FaultyLine(
                "expected \"now\" as in 2026-04-07T07:40:00Z, or \"today\" as in 2026-04-07"));
  }

  private ZoneId zone() {
    var named = string("zone").orElse(USUAL_ZONE);
    try {
      return ZoneId.of(named);
    } catch (DateTimeException unknown) {
      throw new FaultyLine(
          "unknown \"zone\" %s; expected a name as in Europe/Berlin".formatted(Shown.of(named)));
    }
  }

  private static Instant moment(String now) {
    try {
      return Instant.parse(now);
    } catch (DateTimeException wrong) {
      throw new FaultyLine("expected \"now\" as in 2026-04-07T07:40:00Z");
    }
  }

  private static LocalDate parsed(String key, String day) {
    try {
      return LocalDate.parse(day);
    } catch (DateTimeException wrong) {
      throw new FaultyLine("expected \"%s\" as in 2026-04-07".formatted(key));
    }
  }

  Optional<String> string(String key) {
    return given(key)
        .map(value -> {
          if (!value.isTextual()) {
            throw new FaultyLine("expected \"%s\" as a string".formatted(key));
          }
          return value.textValue();
        });
  }

  Optional<LocalDate> day(String key) {
    return string(key).map(day -> parsed(key, day));
  }

  Optional<BigDecimal> number(String key) {
    return given(key)
        .map(value -> {
          if (!value.isNumber()) {
            throw new FaultyLine("expected \"%s\" as a number".formatted(key));
          }
          return value.decimalValue();
        });
  }

  /** An object, empty where it was not given. */
  JsonNode object(String key) {
    var value = keys.path(key);
    if (!value.isMissingNode() && !value.isNull() && !value.isObject()) {
      throw new FaultyLine("expected \"%s\" as an object".formatted(key));
    }
    return value;
  }

  private String oneOf(String key, List<String> allowed) {
    var value = string(key).orElse(allowed.getFirst());
    if (!allowed.contains(value)) {
      throw new FaultyLine(
          "expected \"%s\" as one of %s".formatted(key, String.join(", ", allowed)));
    }
    return value;
  }

  private Optional<JsonNode> given(String key) {
    return Optional.of(keys.path(key)).filter(value -> !value.isMissingNode() && !value.isNull());
  }
}

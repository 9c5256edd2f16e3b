package io.careercoach.app.understand;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Writes values that may be absent, and numbers without noughts at their end. */
final class Values {
  private static final int DIGITS = 2;

  private Values() {}

  static void put(ObjectNode answer, String key, Optional<?> value) {
    answer.put(key, value.map(Object::toString).orElse(null));
  }

  static void number(ObjectNode answer, String key, Optional<BigDecimal> value) {
    answer.put(key, value.map(Values::plain).orElse(null));
  }

  static void money(ObjectNode answer, String key, BigDecimal value) {
    answer.put(key, plain(value.setScale(DIGITS, RoundingMode.HALF_UP)));
  }

  private static BigDecimal plain(BigDecimal value) {
    var stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}

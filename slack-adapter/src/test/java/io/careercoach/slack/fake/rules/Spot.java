package io.careercoach.slack.fake.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A piece of a payload, where it stands, and the list of all that is wrong. */
record Spot(JsonNode node, String pointer, List<String> faults) {

  Spot at(String field) {
    return new Spot(node.path(field), pointer + "/" + field, faults);
  }

  Stream<Spot> each() {
    return IntStream.range(0, node.size())
        .mapToObj(i -> new Spot(node.path(i), pointer + "/" + i, faults));
  }

  boolean isThere() {
    return !node.isMissingNode() && !node.isNull();
  }

  String type() {
    return node.path("type").asText();
  }

  void isWrong(String how) {
    faults.add("[ERROR] " + how + " [json-pointer:" + pointer + "]");
  }

  /** The field has to be there. */
  Spot needs(String field) {
    if (!at(field).isThere()) {
      isWrong("missing required field: " + field);
    }
    return this;
  }

  Spot may(String field, Consumer<Spot> rule) {
    if (at(field).isThere()) {
      rule.accept(at(field));
    }
    return this;
  }

  Spot must(String field, Consumer<Spot> rule) {
    return needs(field).may(field, rule);
  }

  /** No fields but these and {@code type}. */
  Spot only(String... fields) {
    var known = Set.of(fields);
    node.properties().stream()
        .map(field -> field.getKey())
        .filter(field -> !field.equals("type") && !known.contains(field))
        .forEach(field -> isWrong("invalid additional property: " + field));
    return this;
  }

  static Consumer<Spot> length(int least, int most) {
    return spot -> {
      int length = spot.node().asText().length();
      if (!spot.node().isTextual()) {
        spot.isWrong("must be a string");
      } else if (length < least) {
        spot.isWrong("must be more than " + (least - 1) + " characters");
      } else if (length > most) {
        spot.isWrong("must be less than " + (most + 1) + " characters");
      }
    };
  }

  static Consumer<Spot> items(int least, int most, Consumer<Spot> rule) {
    return spot -> {
      if (!spot.node().isArray()) {
        spot.isWrong("must be an array");
      } else if (spot.node().size() < least) {
        spot.isWrong("must contain at least " + least + " items");
      } else if (spot.node().size() > most) {
        spot.isWrong("no more than " + most + " items allowed");
      }
      spot.each().forEach(rule);
    };
  }

  static Consumer<Spot> oneOf(String... values) {
    return spot -> {
      if (!List.of(values).contains(spot.node().asText())) {
        spot.isWrong("must be one of " + List.of(values));
      }
    };
  }

  static Consumer<Spot> matches(String pattern) {
    return spot -> {
      if (!spot.node().asText().matches(pattern)) {
        spot.isWrong("input must match regex pattern: " + pattern);
      }
    };
  }
}

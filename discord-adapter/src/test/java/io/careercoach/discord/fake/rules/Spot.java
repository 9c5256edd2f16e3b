package io.careercoach.discord.fake.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A piece of a payload, where it stands, and the list of all that is wrong. */
record Spot(JsonNode node, List<String> path, List<Fault> faults) {

  static Spot top(JsonNode node) {
    return new Spot(node, List.of(), new ArrayList<>());
  }

  Spot at(String field) {
    return new Spot(node.path(field), below(field), faults);
  }

  private List<String> below(String step) {
    return Stream.concat(path.stream(), Stream.of(step)).toList();
  }

  Stream<Spot> each() {
    return IntStream.range(0, node.size())
        .mapToObj(i -> new Spot(node.path(i), below("" + i), faults));
  }

  boolean isThere() {
    return !node.isMissingNode() && !node.isNull();
  }

  String text() {
    return node.asText("");
  }

  int type() {
    return node.path("type").asInt();
  }

  void isWrong(String code, String message) {
    faults.add(new Fault(path, code, message));
  }

  /** The field has to be there. */
  Spot needs(String field) {
    if (!at(field).isThere()) {
      at(field).isWrong("BASE_TYPE_REQUIRED", "This field is required");
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

  /** The field must not be there. */
  Spot mayNot(String field, String code, String message) {
    return may(field, spot -> spot.isWrong(code, message));
  }

  /** A text that is counted in characters as people see them written, not in halves of them. */
  static Consumer<Spot> length(int least, int most) {
    return spot -> {
      if (!spot.node().isTextual()) {
        spot.isWrong(
            "STRING_TYPE_CONVERT", "Could not interpret \"" + spot.node() + "\" as string.");
        return;
      }
      int length = spot.text().codePointCount(0, spot.text().length());
      spot.between(length, least, most);
    };
  }

  /** A list, and a rule for each of its items. */
  static Consumer<Spot> items(int least, int most, Consumer<Spot> rule) {
    return spot -> {
      if (!spot.node().isArray()) {
        spot.isWrong("LIST_TYPE_CONVERT", "Only iterables may be used in a ListType");
        return;
      }
      spot.between(spot.node().size(), least, most);
      spot.each().forEach(rule);
    };
  }

  private void between(int length, int least, int most) {
    if (length >= least && length <= most) {
      return;
    }
    if (least == 0) {
      isWrong("BASE_TYPE_MAX_LENGTH", "Must be " + most + " or fewer in length.");
    } else {
      isWrong(
          "BASE_TYPE_BAD_LENGTH", "Must be between %d and %d in length.".formatted(least, most));
    }
  }

  /** Discord takes digits in quotes for a number, too. */
  private boolean isNumber() {
    return node.isIntegralNumber() || text().matches("-?\\d{1,18}");
  }

  static Consumer<Spot> number(long least, long most) {
    return spot -> {
      if (!spot.isNumber()) {
        spot.isWrong("NUMBER_TYPE_COERCE", "Value \"" + spot.text() + "\" is not int.");
      } else if (spot.node().asLong() < least) {
        spot.isWrong(
            "NUMBER_TYPE_MIN", "int value should be greater than or equal to " + least + ".");
      } else if (spot.node().asLong() > most) {
        spot.isWrong("NUMBER_TYPE_MAX", "int value should be less than or equal to " + most + ".");
      }
    };
  }

  static Consumer<Spot> oneOf(Integer... values) {
    return spot -> {
      if (!spot.isNumber() || !List.of(values).contains(spot.node().asInt())) {
        spot.isWrong("BASE_TYPE_CHOICES", "Value must be one of " + List.of(values) + ".");
      }
    };
  }

  /** Each of these has a value of its own. */
  static void differ(Stream<Spot> spots, String code, String message) {
    var known = new HashSet<JsonNode>();
    spots
        .filter(Spot::isThere)
        .filter(spot -> !known.add(spot.node()))
        .forEach(spot -> spot.isWrong(code, message));
  }
}

package io.careercoach.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the values of an imported record can be: a file that was changed by hand may be well formed
 * and yet say nothing that could have happened.
 *
 * @param now when it is imported; the clock of the other server may be far ahead
 */
record RecordRules(Instant now) {
  private static final int YEARS_AHEAD = 10;
  private static final String TIME = "a time up to ten years from now";
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2200, 1, 1);

  /** A field, its steps parted by dots with a * for any, and what is expected there. */
  private record Rule(String path, String expected, Predicate<JsonNode> holds) {}

  /** The first field of the fact that cannot be, with what is expected there. */
  Stream<String> odd(RecordItem item) {
    var kept = Stream.of(item.since(), item.changed()).filter(at -> !near(at));
    return Stream.concat(
            kept.map(_ -> "since and changed should be " + TIME),
            rules().getOrDefault(item.kind(), List.of()).stream()
                .flatMap(rule ->
                    found(item.value(), rule.path(), "")
                        .filter(field -> !rule.holds().test(field.value()))
                        .map(field -> field.path() + " should be " + rule.expected())))
        .limit(1);
  }

  /** One value of a fact, and where it stands. */
  private record Field(String path, JsonNode value) {}

  private static Stream<Field> found(JsonNode node, String path, String before) {
    if (path.isEmpty()) {
      return node.isMissingNode() || node.isNull()
          ? Stream.empty()
          : Stream.of(new Field(before.substring(1), node));
    }
    String[] steps = path.split("\\.", 2);
    String rest = steps.length > 1 ? steps[1] : "";
    if (!steps[0].equals("*")) {
      return found(node.path(steps[0]), rest, before + "." + steps[0]);
    }
    return node.isArray()
        ? IntStream.range(0, node.size())
            .boxed()
            .flatMap(i -> found(node.get(i), rest, before + "." + i))
        : node.properties().stream()
            .flatMap(entry -> found(entry.getValue(), rest, before + "." + entry.getKey()));
  }

  private Map<String, List<Rule>> rules() {
    return Map.of(
        "goal",
        List.of(
            number("number"),
            whole("confidence", 0, 10),
            new Rule("measure.target", "a number from 0 on", target -> from(target, 0)),
            day("deadline"),
            day("milestones.*.day"),
            time("updates.*.at"),
            time("since"),
            time("ended"),
            time("settled")),
        "check-in",
        List.of(time("due"), time("asked"), time("reminded"), time("at"), day("step.day")),
        "win",
        List.of(number("number"), time("at")),
        "job",
        List.of(number("number"), time("since")),
        "share",
        List.of(number("number"), time("at"), time("withdrawn")),
        "reflection",
        List.of(time("at")),
        "compass",
        List.of(time("at"), whole("answers.*.*", 1, 5)));
  }

  private static Rule number(String path) {
    return new Rule(path, "a whole number from 1 on", node -> whole(node) && from(node, 1));
  }

  private static Rule whole(String path, int least, int most) {
    return new Rule(
        path,
        "a whole number from " + least + " to " + most,
        node -> whole(node) && from(node, least) && node.intValue() <= most);
  }

  private static boolean whole(JsonNode node) {
    return node.isIntegralNumber() && node.canConvertToInt();
  }

  private static boolean from(JsonNode node, int least) {
    return node.isNumber() && node.decimalValue().compareTo(BigDecimal.valueOf(least)) >= 0;
  }

  private static Rule day(String path) {
    return new Rule(
        path,
        "a day of this or a near century, such as 2027-05-31",
        node -> {
          var day = LocalDate.parse(node.asText());
          return !day.isBefore(FIRST_DAY) && day.isBefore(LAST_DAY);
        });
  }

  private Rule time(String path) {
    return new Rule(path, TIME, node -> near(Instant.parse(node.asText())));
  }

  private boolean near(Instant at) {
    var last = now.atOffset(ZoneOffset.UTC).plusYears(YEARS_AHEAD).toInstant();
    return at.isAfter(Instant.EPOCH) && at.isBefore(last);
  }
}

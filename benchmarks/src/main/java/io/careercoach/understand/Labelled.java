package io.careercoach.understand;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A sentence of the tests, and what it is read against. */
record Labelled(String text, Calendar calendar, Aim aim) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);

  /** The sentences of some sets, as {@code understand/unseen} of the tests holds them. */
  static List<Labelled> of(String... sets) {
    return Stream.of(sets).flatMap(Labelled::lines).map(Labelled::of).toList();
  }

  private static Stream<String> lines(String set) {
    var name = "/understand/unseen/" + set + ".jsonl";
    try (var file = Labelled.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Labelled of(String line) {
    try {
      JsonNode keys = JSON.readTree(line);
      JsonNode goal = keys.path("goal");
      return new Labelled(
          keys.path("text").asText(),
          calendar(keys),
          new Aim(
              goal.path("title").asText(),
              measure(goal),
              new BigDecimal(goal.path("current").asText("0")),
              day(goal)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Calendar calendar(JsonNode keys) {
    JsonNode locale = keys.path("locale");
    return new Calendar(
        LocalDate.parse(keys.path("today").asText(TODAY.toString())),
        locale.path("order").asText().equals("MDY"),
        locale.path("week_start").asText().equals("SUN") ? DayOfWeek.SUNDAY : DayOfWeek.MONDAY,
        locale.path("hemisphere").asText().equals("S"));
  }

  private static Optional<LocalDate> day(JsonNode goal) {
    return Optional.ofNullable(goal.path("deadline").textValue()).map(LocalDate::parse);
  }

  private static Optional<Measure> measure(JsonNode goal) {
    return goal.path("target").isNumber()
        ? Optional.of(
            new Measure.Count(
                Optional.empty(),
                goal.path("target").decimalValue(),
                goal.path("unit").asText(""),
                Optional.empty()))
        : Optional.empty();
  }
}

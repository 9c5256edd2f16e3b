package io.careercoach.app.understand;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.careercoach.app.understand.Readings.Row;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sentences that no rule had seen when they were first read: what was reached is kept. */
class UnseenTest {

  @ParameterizedTest
  @CsvSource({"deadlines, 95", "deadlines-2, 99"})
  void deadlinesAreExactAndNoneIsInvented(String set, double percent) {
    var read = Readings.of(set);
    assertThat(read.percent(row -> row.same("deadline"))).isGreaterThanOrEqualTo(percent);
    assertThat(
            read.only(row -> row.gold().path("deadline").isNull())
                .percent(row -> row.same("deadline")))
        .isGreaterThanOrEqualTo(97);
  }

  @ParameterizedTest
  @CsvSource({
    "goals, S, 94",
    "goals, M, 94",
    "goals, A, 99",
    "goals, R, 94",
    "goals, T, 94",
    "goals-2, A, 97",
    "goals-3, S, 97",
    "goals-3, M, 96",
    "goals-3, A, 96",
    "goals-3, R, 98",
    "goals-3, T, 97"
  })
  void theFacetsOfAGoalAreTold(String set, String facet, double percent) {
    assertThat(
            Readings.of(set)
                .percent(row -> facet(row.gold(), facet).equals(facet(row.said(), facet))))
        .isGreaterThanOrEqualTo(percent);
  }

  @ParameterizedTest
  @CsvSource({
    "progress, 100, 100, 100",
    "progress-2, 97, 98, 100",
    "progress-3, 96, 95, 100",
    "progress-4, 99, 99, 98"
  })
  void progressIsRead(String set, double status, double amount, double date) {
    var read = Readings.of(set);
    assertThat(read.percent(row -> row.same("status"))).isGreaterThanOrEqualTo(status);
    assertThat(read.percent(UnseenTest::sameAmount)).isGreaterThanOrEqualTo(amount);
    assertThat(read.percent(row -> row.same("new_deadline"))).isGreaterThanOrEqualTo(date);
  }

  /** The same number, counted in the same way; of a share a point more or less. */
  private static boolean sameAmount(Row row) {
    if (row.gold().path("value").isNull() || row.said().path("value").isNull()) {
      return row.same("value");
    }
    double off = row.gold().path("value").asDouble() - row.said().path("value").asDouble();
    double granted = row.is("mode", "percent") ? 1 : 0.000_001;
    return row.same("mode") && Math.abs(off) <= granted;
  }

  @ParameterizedTest
  @ValueSource(strings = {"goals", "goals-3"})
  void aGoalsDateAndVerbAreExact(String set) {
    var read = Readings.of(set);
    assertThat(read.percent(row -> row.same("deadline"))).isGreaterThanOrEqualTo(95);
    assertThat(read.percent(row -> row.same("verb"))).isGreaterThanOrEqualTo(90);
  }

  @ParameterizedTest
  @CsvSource({"intents, 95", "intents-2, 94", "intents-3, 96", "intents-4, 96", "intents-7, 92"})
  void intentsLeadToTheRightPlace(String set, double percent) {
    assertThat(Readings.of(set).percent(row -> row.same("intent"))).isGreaterThanOrEqualTo(percent);
  }

  @ParameterizedTest
  @CsvSource({
    "intents, 2",
    "intents-2, 2",
    "intents-3, 2",
    "intents-4, 2",
    "intents-5, 2",
    "intents-6, 2",
    "intents-7, 2"
  })
  void nobodyInACrisisIsMissed(String set, int falseAlarms) {
    var read = Readings.of(set);
    assertThat(read.only(row -> row.is("intent", "crisis")).rows())
        .allMatch(row -> row.same("intent"));
    assertThat(read.rows().stream().filter(UnseenTest::isFalseAlarm))
        .hasSizeLessThanOrEqualTo(falseAlarms);
  }

  @ParameterizedTest
  @CsvSource({
    "offers, 95, 100",
    "offers-2, 95, 100",
    "offers-3, 95, 100",
    "offers-4, 94, 97",
    "offers-5, 90, 100"
  })
  void offersAreAddedUpAndCompared(String set, double total, double best) {
    var read = Readings.of(set);
    assertThat(read.percent(UnseenTest::isAddedUp)).isGreaterThanOrEqualTo(total);
    assertThat(
            read.only(row -> row.gold().path("offers").size() == 2)
                .percent(row -> row.same("best")))
        .isGreaterThanOrEqualTo(best);
  }

  private static boolean isAddedUp(Row row) {
    return totals(row.gold()).equals(totals(row.said()));
  }

  private static List<Long> totals(JsonNode line) {
    return line.path("offers").valueStream().map(offer -> offer.path("total").asLong()).toList();
  }

  private static boolean isFalseAlarm(Row row) {
    return row.said().path("intent").asText().equals("crisis") && !row.same("intent");
  }

  private static JsonNode facet(JsonNode line, String facet) {
    return line.path("facets").path(facet);
  }
}

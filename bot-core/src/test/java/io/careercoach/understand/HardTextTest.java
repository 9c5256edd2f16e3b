package io.careercoach.understand;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text, however odd or long, breaks or stalls the reading. */
class HardTextTest {

  private static final Intents INTENTS = new Intents();

  static Stream<String> oddTexts() {
    return Stream.of(
        "",
        " ",
        "\0\0 by June \0",
        "\ud800 by \udfff June",
        "\u202eby June\u202c",
        "by \ud835\udfcf\ud835\udfd0 June",
        "9999999999999999999999 of 99999999999999999999999",
        "in 99999999999 years",
        "by 0/0/0 and 00.00.0000",
        "٣ of ٥ by ٣/٤",
        "İİİ by June",
        "- - - + + + / / / % % %",
        "by June ".repeat(130_000),
        "a".repeat(1_000_000),
        "1".repeat(1_000_000),
        "1.".repeat(500_000),
        "(from 1 to ".repeat(100_000),
        "at 9 - ".repeat(100_000),
        "9-".repeat(100_000),
        "Tuesday at 24:00 \u2028".repeat(50_000),
        "kill … me ".repeat(100_000));
  }

  @ParameterizedTest
  @MethodSource("oddTexts")
  void isReadWithoutHarm(String text) {
    Safety safety =
        new Safety(Map.of(Danger.CRISIS, List.of("kill … … my*", "*x*", "except a … b")));
    // No measure of speed, which the benchmarks take: it only ends what would never end.
    assertTimeout(
        Duration.ofMinutes(1),
        () ->
            assertThatCode(
                    () -> {
                      new Deadlines().read(text, Days.MONDAY);
                      new Measures().read(text);
                      new Goals().read(text, Days.MONDAY);
                      new Goals().soundsLikeGoal(text);
                      new Progress()
                          .read(
                              text,
                              new Aim(text, Optional.empty(), BigDecimal.ZERO, Optional.empty()),
                              Days.MONDAY);
                      INTENTS.read(text);
                      new Offers().read(text);
                      new ClockTimes().read(text);
                      new Appointments().read(text, Days.MONDAY);
                      new WeekTimes().read(text);
                      new HourRanges().read(text);
                      safety.read(text);
                    })
                .doesNotThrowAnyException());
  }
}

package io.careercoach.understand;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences about pay, and every figure that has to be read from them. */
class OffersTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  static Stream<JsonNode> examples() throws IOException {
    try (var file = OffersTest.class.getResourceAsStream("/understand/offers.jsonl")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines().toList().stream().map(OffersTest::json);
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyFieldIsRead(JsonNode example) {
    OfferReading reading = new Offers().read(example.get("text").asText());
    List<String> offers = reading.offers().stream().map(OffersTest::line).toList();
    assertThat(offers).isEqualTo(expected(example.get("offers")));
    assertThat(best(reading.better())).isEqualTo(example.get("best").asText());
  }

  private static List<String> expected(JsonNode offers) {
    return offers.valueStream().map(OffersTest::line).toList();
  }

  private static String line(Offer offer) {
    String leave =
        offer
            .leave()
            .map(l ->
                switch (l) {
                  case PaidLeave.Days days -> plain(days.number());
                  case PaidLeave.Unlimited unlimited -> "unlimited";
                })
            .orElse("null");
    return "%s base %s bonus %s signing %s retirement %s equity %s allowance %s leave %s remote %s hours %s total %s first %s"
        .formatted(
            offer.currency().orElse("null"),
            plain(offer.base()),
            plain(offer.bonus()),
            plain(offer.signing()),
            plain(offer.retirement()),
            plain(offer.equity()),
            plain(offer.allowance()),
            leave,
            plain(offer.remoteDays()),
            plain(offer.hoursAWeek()),
            plain(offer.total()),
            plain(offer.totalOfFirstYear()));
  }

  private static String line(JsonNode offer) {
    return "%s base %s bonus %s signing %s retirement %s equity %s allowance %s leave %s remote %s hours %s total %s first %s"
        .formatted(
            Stream.of(
                    "currency",
                    "base",
                    "bonus",
                    "signing",
                    "retirement",
                    "equity",
                    "allowance",
                    "pto_days",
                    "remote_days",
                    "hours_week",
                    "total",
                    "total_year1")
                .map(key -> text(offer.get(key)))
                .toArray());
  }

  private static String text(JsonNode value) {
    return value.isNumber() ? plain(value.decimalValue()) : value.asText();
  }

  private static String best(Better better) {
    return switch (better) {
      case Better.One one -> String.valueOf(one.index());
      case Better.Tie tie -> "tie";
      case Better.Unknown unknown -> "null";
    };
  }

  private static String plain(Optional<BigDecimal> number) {
    return number.map(OffersTest::plain).orElse("null");
  }

  private static String plain(BigDecimal number) {
    return number.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
  }

  private static JsonNode json(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}

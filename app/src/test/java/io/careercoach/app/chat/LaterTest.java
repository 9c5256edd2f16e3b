package io.careercoach.app.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LaterTest {
  private static final ZonedDateTime NOW =
      ZonedDateTime.parse("2026-11-20T15:30:00+01:00[Europe/Berlin]");

  @ParameterizedTest
  @CsvSource({
    "7d,                     2026-11-27T15:30+01:00[Europe/Berlin]",
    "2h,                     2026-11-20T17:30+01:00[Europe/Berlin]",
    "30m,                    2026-11-20T16:00+01:00[Europe/Berlin]",
    "1w,                     2026-11-27T15:30+01:00[Europe/Berlin]",
    "1w 2h,                  2026-11-27T17:30+01:00[Europe/Berlin]",
    "1d12h,                  2026-11-22T03:30+01:00[Europe/Berlin]",
    "2 Weeks,                2026-12-04T15:30+01:00[Europe/Berlin]",
    "until 2027-01-04,       2027-01-04T00:00+01:00[Europe/Berlin]",
    "until 2027-01-04 09:15, 2027-01-04T09:15+01:00[Europe/Berlin]"
  })
  void theUsualFormsAreUnderstood(String typed, String then) {
    assertThat(Later.than(NOW, typed)).contains(ZonedDateTime.parse(then));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "7",
        "d",
        "7x",
        "-7d",
        "0d",
        "7d and more",
        "99999999999999d",
        "999999w",
        "4000d",
        "until",
        "until tomorrow",
        "until 2026-02-30",
        "until 2026-11-20",
        "until 2020-01-01",
        "until 2031-01-01",
        "7dd",
        "1month"
      })
  void anythingElseIsNot(String typed) {
    assertThat(Later.than(NOW, typed)).isEqualTo(Optional.empty());
  }

  @Test
  void daysKeepTheTimeOfDayWhenClocksChange() {
    var beforeSpring = ZonedDateTime.parse("2027-03-26T15:00:00+01:00[Europe/Berlin]");

    assertThat(Later.than(beforeSpring, "7d"))
        .contains(ZonedDateTime.parse("2027-04-02T15:00:00+02:00[Europe/Berlin]"));
    assertThat(Later.than(beforeSpring, "168h"))
        .contains(ZonedDateTime.parse("2027-04-02T16:00:00+02:00[Europe/Berlin]"));
  }
}

package io.careercoach.slack.connect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The example of docs.slack.dev/authentication/verifying-requests-from-slack, and what is none. */
class SignatureTest {
  private static final Signature SIGNATURE =
      new Signature("8f742231b10e8888abcd99yyyzzz85a5", Duration.ofMinutes(5));
  private static final String STAMP = "1531420618";
  private static final Instant NOW = Instant.ofEpochSecond(1_531_420_618);
  private static final String SIGNED =
      "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";
  private static final byte[] BODY =
      """
      token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V\
      &channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=\
      &response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F\
      96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c\
      """
          .getBytes(UTF_8);

  private static boolean holds(Instant now) {
    return SIGNATURE.holds(SIGNED, STAMP, BODY, now);
  }

  @Test
  void slacksOwnExampleHolds() {
    assertThat(holds(NOW)).isTrue();
  }

  @Test
  void fiveMinutesInEitherDirectionAreAllowedAndNoMore() {
    var most = Duration.ofMinutes(5);
    assertThat(holds(NOW.plus(most))).isTrue();
    assertThat(holds(NOW.minus(most))).isTrue();
    assertThat(holds(NOW.plus(most).plusSeconds(1))).isFalse();
    assertThat(holds(NOW.minus(most).minusSeconds(1))).isFalse();
  }

  @Test
  void aStampThatIsNoTimeIsRefused() {
    for (var stamp : new String[] {"", "x", "-1531420618", "1531420618.0", "9".repeat(40)}) {
      assertThat(SIGNATURE.holds(SIGNED, stamp, BODY, NOW)).as(stamp).isFalse();
    }
    assertThat(SIGNATURE.holds("", STAMP, BODY, NOW)).isFalse();
    assertThat(SIGNATURE.holds(SIGNED + "0", STAMP, BODY, NOW)).isFalse();
  }

  @Test
  void aHundredThousandChangedBodiesAreRefused() {
    var random = new Random(50);
    for (int i = 0; i < 100_000; i++) {
      byte[] changed = BODY.clone();
      int at = random.nextInt(changed.length);
      changed[at] ^= (byte) (1 + random.nextInt(255));
      assertThat(SIGNATURE.holds(SIGNED, STAMP, changed, NOW)).isFalse();
    }
  }

  @Test
  void itIsOverTheVeryBytesAndShowsNoSecret() {
    byte[] odd = {'{', (byte) 0xff, 0, (byte) 0xc3, '}'};
    assertThat(SIGNATURE.holds(SIGNATURE.of(STAMP, odd), STAMP, odd, NOW)).isTrue();
    byte[] readAndWritten = new String(odd, UTF_8).getBytes(UTF_8);
    assertThat(SIGNATURE.holds(SIGNATURE.of(STAMP, odd), STAMP, readAndWritten, NOW)).isFalse();
    assertThat(SIGNATURE.toString()).doesNotContain("8f74");
  }
}

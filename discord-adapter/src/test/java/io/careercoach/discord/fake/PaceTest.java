package io.careercoach.discord.fake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** docs.discord.com/developers/topics/rate-limits. */
class PaceTest extends AtNoon {
  private static final String HELLO = json("{'content': 'hello'}");

  @Test
  void isToldWithEveryAnswer() throws Exception {
    var answer = rest.says(ana.dm(), HELLO);
    assertThat(answer.header("X-RateLimit-Limit")).isEqualTo("5");
    assertThat(answer.header("X-RateLimit-Remaining")).isEqualTo("4");
    assertThat(answer.header("X-RateLimit-Reset-After")).isEqualTo("5.000");
    assertThat(answer.header("X-RateLimit-Bucket")).isNotEmpty();
  }

  @Test
  void ofMessagesIsCountedForEachChannel() throws Exception {
    for (int i = 0; i < 5; i++) {
      assertThat(rest.says(ana.dm(), HELLO).status()).isEqualTo(200);
    }
    discord.passes(Duration.ofMillis(500));
    var refused = rest.says(ana.dm(), HELLO);
    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.json().path("retry_after").asDouble()).isEqualTo(4.5);
    assertThat(refused.json().path("global").asBoolean()).isFalse();
    assertThat(refused.header("Retry-After")).isEqualTo("5");
    assertThat(refused.header("X-RateLimit-Scope")).isEqualTo("user");
    assertThat(rest.says(discord.member("ben").dm(), HELLO).status()).isEqualTo(200);
    discord.passes(Duration.ofMillis(4500));
    assertThat(rest.says(ana.dm(), HELLO).status()).isEqualTo(200);
  }

  @Test
  void ofEverythingIsFiftyASecond() throws Exception {
    for (int i = 0; i < 50; i++) {
      var member = discord.member("m" + i);
      assertThat(rest.says(member.dm(), HELLO).status()).isEqualTo(200);
    }
    var refused = rest.says(ana.dm(), HELLO);
    assertThat(refused.json().path("global").asBoolean()).isTrue();
    assertThat(refused.header("X-RateLimit-Global")).isEqualTo("true");
    assertThat(refused.header("X-RateLimit-Scope")).isEqualTo("global");
    discord.passes(Duration.ofSeconds(1));
    assertThat(rest.says(ana.dm(), HELLO).status()).isEqualTo(200);
  }

  @Test
  void canBeForgotten() throws Exception {
    discord.hasNoLimits();
    for (int i = 0; i < 60; i++) {
      assertThat(rest.says(ana.dm(), HELLO).status()).isEqualTo(200);
    }
  }
}

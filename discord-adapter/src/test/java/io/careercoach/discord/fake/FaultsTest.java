package io.careercoach.discord.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What a test can let go wrong. */
class FaultsTest extends AtNoon {
  private static final String HELLO = json("{'content': 'hello'}");

  private Rest.Reply says() throws Exception {
    return rest.says(ana.dm(), HELLO);
  }

  @Test
  void aFailureComesOnceAndDoesNothing() throws Exception {
    discord.next(Endpoint.CREATE_MESSAGE).fails(500);
    assertThat(says().status()).isEqualTo(500);
    assertThat(ana.sees()).isEmpty();
    assertThat(says().status()).isEqualTo(200);
    assertThat(discord.faults()).isOne();
  }

  @Test
  void anAnswerIsLostAfterItWasDone() throws Exception {
    discord.next(Endpoint.CREATE_MESSAGE).isCutAfter();
    assertThatThrownBy(this::says).isInstanceOf(IOException.class);
    assertThat(ana.hears().text()).isEqualTo("hello");
    discord.next(Endpoint.CREATE_MESSAGE).failsAfter(502);
    assertThat(says().status()).isEqualTo(502);
    assertThat(ana.sees()).hasSize(2);
  }

  @Test
  void theConnectionIsCutBeforeAnythingWasDone() throws Exception {
    discord.next(Endpoint.CREATE_MESSAGE).isCutBefore();
    assertThatThrownBy(this::says).isInstanceOf(IOException.class);
    assertThat(ana.sees()).isEmpty();
  }

  @Test
  void aCallHangsUntilItIsLetGo() throws Exception {
    CompletableFuture<Integer> answer;
    try (var hold = discord.next(Endpoint.CREATE_MESSAGE).hangs()) {
      answer =
          CompletableFuture.supplyAsync(() -> {
            try {
              return says().status();
            } catch (Exception failed) {
              throw new AssertionError(failed);
            }
          });
      hold.isMet();
      assertThat(ana.sees()).isEmpty();
    }
    assertThat(answer.get()).isEqualTo(200);
  }

  @Test
  void aLimitIsMetAsOrdered() throws Exception {
    discord.next(Endpoint.CREATE_MESSAGE).isLimited(Duration.ofMillis(1500));
    var limited = says();
    assertThat(limited.status()).isEqualTo(429);
    assertThat(limited.header("Retry-After")).isEqualTo("2");
    assertThat(limited.json().path("retry_after").asDouble()).isEqualTo(1.5);
    discord.next(Endpoint.CREATE_MESSAGE).isLimitedForAll(Duration.ofSeconds(3));
    assertThat(says().json().path("global").asBoolean()).isTrue();
  }

  @Test
  void theAppIsShutOutByTheGuardBeforeTheApi() throws Exception {
    discord.next(Endpoint.CREATE_MESSAGE).isShutOut(Duration.ofMinutes(60));
    var shut = says();
    assertThat(shut.status()).isEqualTo(429);
    assertThat(shut.header("Retry-After")).isEqualTo("3600");
    assertThat(shut.header("Via")).isEmpty();
    assertThat(shut.json()).isEmpty();
    assertThat(says().header("Via")).isNotEmpty();
  }

  @Test
  void aRefusalComesWithTheCodeThatWasAskedFor() throws Exception {
    discord.next(Endpoint.CREATE_MESSAGE).isRefused(403, 50013, "Missing Permissions");
    assertThat(says().code()).isEqualTo(50013);
  }

  @Test
  void whatLastsCanBeMended() throws Exception {
    discord.always(Endpoint.CREATE_MESSAGE).fails(503);
    assertThat(says().status()).isEqualTo(503);
    assertThat(says().status()).isEqualTo(503);
    discord.mends();
    assertThat(says().status()).isEqualTo(200);
  }
}

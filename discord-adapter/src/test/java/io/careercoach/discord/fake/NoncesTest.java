package io.careercoach.discord.fake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** docs.discord.com/developers/resources/message#create-message, {@code enforce_nonce}. */
class NoncesTest extends AtNoon {
  private String sent(String content, String more) throws Exception {
    var body = json("{'content': '%s', 'nonce': 'n1'%s}", content, more);
    return rest.says(ana.dm(), body).json().path("id").asText();
  }

  @Test
  void theSameNonceIsTheSameMessage() throws Exception {
    var first = sent("one", ", 'enforce_nonce': true");
    assertThat(sent("two", ", 'enforce_nonce': true")).isEqualTo(first);
    assertThat(ana.sees()).extracting(Post::text).containsExactly("one");
  }

  @Test
  void aNonceThatIsNotEnforcedIsOnlyAWord() throws Exception {
    sent("one", "");
    sent("two", "");
    assertThat(ana.sees()).hasSize(2);
  }

  @Test
  void itIsForgottenAfterAFewMinutes() throws Exception {
    var first = sent("one", ", 'enforce_nonce': true");
    discord.passes(Duration.ofMinutes(5));
    assertThat(sent("two", ", 'enforce_nonce': true")).isNotEqualTo(first);
  }

  @Test
  void itHasTwentyFiveCharactersAtMost() throws Exception {
    var body = "{'content': 'x', 'nonce': '%s'}";
    assertThat(rest.says(ana.dm(), json(body, "n".repeat(25))).status()).isEqualTo(200);
    assertThat(rest.says(ana.dm(), json(body, "n".repeat(26))).fault("nonce"))
        .isEqualTo("BASE_TYPE_MAX_LENGTH");
  }
}

package io.careercoach.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.dv8tion.jda.api.Permission;
import org.junit.jupiter.api.Test;

/** What is told to whoever makes the app. */
class DiscordManifestTest {
  /** The first part is 123456789012345678. */
  private static final String TOKEN = "MTIzNDU2Nzg5MDEyMzQ1Njc4.canary.canary";

  @Test
  void theLinksAreThoseOfTheBotWhoseTokenIsSet() {
    assertThat(DiscordManifest.text(Optional.of(TOKEN)))
        .contains("client_id=123456789012345678&scope=bot+applications.commands")
        .doesNotContain("canary", "{");
    assertThat(DiscordManifest.text(Optional.empty())).contains("client_id=APPLICATION_ID&");
    assertThat(DiscordManifest.text(Optional.of("odd"))).contains("client_id=APPLICATION_ID&");
  }

  @Test
  void everyPermissionHasItsReason() {
    var text = DiscordManifest.text(Optional.empty());
    var asked = text.replaceAll("(?s).*permissions=(\\d+).*", "$1");
    for (var permission : Permission.getPermissions(Long.parseLong(asked))) {
      assertThat(text)
          .contains(
              "#   "
                  + permission
                      .getName()
                      .replace("(s)", "s")
                      .replace("Read History", "Read Message History"));
    }
  }

  @Test
  void theTokenIsPrintedNowhere() {
    assertThat(new DiscordAccess("https://example.org", "canary").toString())
        .doesNotContain("canary");
  }
}

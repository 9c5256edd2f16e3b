package io.careercoach.discord;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.dv8tion.jda.api.Permission;

/** How the app is made at Discord, with the links that invite it and a reason for everything. */
public final class DiscordManifest {
  private static final List<Permission> PERMISSIONS =
      List.of(Permission.VIEW_CHANNEL, Permission.MESSAGE_SEND, Permission.MESSAGE_HISTORY);

  private DiscordManifest() {}

  /**
   * The steps, with the links of this bot.
   *
   * @param token says which application it is; without it that is left to be filled in
   */
  public static String text(Optional<String> token) {
    return template()
        .replace(
            "{application}", token.flatMap(DiscordManifest::application).orElse("APPLICATION_ID"))
        .replace("{permissions}", Long.toString(Permission.getRaw(PERMISSIONS)));
  }

  /** A bot's token begins with the id of its application. */
  static Optional<String> application(String token) {
    try {
      var id = new String(Base64.getUrlDecoder().decode(token.split("\\.")[0]), UTF_8);
      return Optional.of(id).filter(text -> text.matches("\\d{1,20}"));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  private static String template() {
    try (var in = DiscordManifest.class.getResourceAsStream("manifest.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}

package io.careercoach.slack.fake;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The app as it is set up at Slack; a test changes what it needs otherwise. */
public final class App {
  public final String id;
  public final String appToken;
  public final String signingSecret;
  public final String verificationToken;
  public final String clientId;
  public final String clientSecret;

  /** What an installation grants to the app. */
  public final Set<String> scopes =
      set(
          "app_mentions:read",
          "channels:history",
          "channels:read",
          "chat:write",
          "commands",
          "files:write",
          "groups:history",
          "groups:read",
          "im:history",
          "im:read",
          "im:write",
          "team:read",
          "users:read");

  /** What the app has subscribed to. */
  public final Set<String> events =
      set("app_home_opened", "app_mention", "app_uninstalled", "message.im", "tokens_revoked");

  public final Set<String> commands = set("/coach", "/goal", "/checkin", "/reflect");

  /** Message shortcuts: what they are called, and their callback ids. */
  public final Map<String, String> shortcuts = new LinkedHashMap<>();

  public boolean socketMode = true;
  public boolean homeTab = true;
  public boolean messagesTab = true;
  public boolean messagesOnlyRead;

  App(Ids ids) {
    id = ids.next("A");
    appToken = "xapp-1-" + id + "-fake";
    signingSecret = "signing-secret-of-" + id;
    verificationToken = "verification-of-" + id;
    clientId = "client-" + id;
    clientSecret = "client-secret-of-" + id;
  }

  private static Set<String> set(String... values) {
    return new LinkedHashSet<>(List.of(values));
  }
}

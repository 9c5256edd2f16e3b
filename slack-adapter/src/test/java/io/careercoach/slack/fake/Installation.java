package io.careercoach.slack.fake;

import java.util.LinkedHashSet;
import java.util.Set;

/** The app in a workspace: its bot and what the bot may do. */
public final class Installation {
  public final Workspace workspace;
  public final String botToken;
  public final String botUser;
  public final String botId;

  /** A test takes scopes away to see what is refused. */
  public final Set<String> scopes;

  /** Why the token is not taken any more; empty while it is. */
  String refused = "";

  Installation(World world, Workspace workspace, String botUser) {
    this.workspace = workspace;
    this.botUser = botUser;
    botId = world.ids.next("B");
    botToken = "xoxb-" + workspace.id() + "-" + botId;
    scopes = new LinkedHashSet<>(world.app.scopes);
  }
}

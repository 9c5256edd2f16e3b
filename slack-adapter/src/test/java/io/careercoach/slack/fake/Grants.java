package io.careercoach.slack.fake;

import java.util.Optional;
import java.util.stream.Stream;

/** Who holds which token (errors: any page below docs.slack.dev/reference/methods). */
final class Grants {
  private final World world;

  /** Installations that were replaced or taken away; their tokens are known and refused. */
  final java.util.List<Installation> former = new java.util.ArrayList<>();

  Grants(World world) {
    this.world = world;
  }

  Optional<Installation> of(Method method, Optional<String> token) {
    if (method.caller() == Method.Caller.CLIENT) {
      return Optional.empty();
    }
    var known = token.orElseThrow(() -> new Refusal("not_authed"));
    return switch (method.caller()) {
      case CLIENT -> Optional.empty();
      case APP -> {
        if (known.startsWith("xoxb-")) {
          throw new Refusal("not_allowed_token_type");
        }
        if (!known.equals(world.app.appToken)) {
          throw new Refusal("invalid_auth");
        }
        yield Optional.empty();
      }
      case BOT -> Optional.of(bot(known));
    };
  }

  private Installation bot(String token) {
    if (token.equals(world.app.appToken)) {
      throw new Refusal("not_allowed_token_type");
    }
    var present =
        world.workspaces.values().stream().flatMap(workspace -> workspace.installation().stream());
    var installation =
        Stream.concat(present, former.stream())
            .filter(one -> one.botToken.equals(token))
            .findFirst()
            .orElseThrow(() -> new Refusal("invalid_auth"));
    if (!installation.refused.isEmpty()) {
      throw new Refusal(installation.refused);
    }
    return installation;
  }
}

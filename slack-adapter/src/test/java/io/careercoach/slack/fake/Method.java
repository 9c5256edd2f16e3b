package io.careercoach.slack.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A method of the Web API.
 *
 * @param scopes one of which is needed; none are needed if it is empty
 */
record Method(String name, Tier tier, Caller caller, List<String> scopes, Work work) {
  /** Whose token a method takes. */
  enum Caller {
    BOT,
    APP,
    CLIENT
  }

  /** What the method does. */
  interface Work {
    ObjectNode on(Call call);
  }

  static Method of(String name, Tier tier, String scope, Work work) {
    return new Method(name, tier, Caller.BOT, List.of(scope), work);
  }

  static Method free(String name, Tier tier, Work work) {
    return new Method(name, tier, Caller.BOT, List.of(), work);
  }

  /** What one channel's messages are counted by; other methods count by themselves. */
  String counted(Call call) {
    var place = tier == Tier.POSTING ? " " + call.find("channel").orElse("") : "";
    return name + " " + call.installation().map(app -> app.workspace.id()).orElse("") + place;
  }
}

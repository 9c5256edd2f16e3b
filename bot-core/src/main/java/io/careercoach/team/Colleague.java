package io.careercoach.team;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Fact;

/**
 * Who gives a command about teams, and where.
 *
 * @param served whether posts reach channels there
 */
public record Colleague(String member, String workspace, boolean served) implements Fact {
  @Override
  public String id() {
    return "colleague";
  }

  static Colleague of(Context context) {
    return context.facts().of(Colleague.class).getFirst();
  }
}

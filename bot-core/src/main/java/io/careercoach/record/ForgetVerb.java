package io.careercoach.record;

import io.careercoach.dialogue.Opening;
import io.careercoach.dialogue.Verb;
import io.careercoach.dialogue.Verb.Answer.Opens;
import java.util.Map;

/** The command that erases: everything, one goal, or a time. */
public final class ForgetVerb {
  private ForgetVerb() {}

  public static Map<String, Verb> all() {
    return Map.of("forget", (rest, _) -> new Opens(ForgetDialogue.NAME, opening(rest)));
  }

  private static Opening opening(String rest) {
    return rest.isBlank() ? Opening.BLANK : Opening.words(rest);
  }
}

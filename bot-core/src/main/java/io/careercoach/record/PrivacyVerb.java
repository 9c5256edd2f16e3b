package io.careercoach.record;

import io.careercoach.dialogue.Verb;
import io.careercoach.dialogue.Verb.Answer.Says;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The command that says who sees what: all of it, or what was asked for. */
public final class PrivacyVerb {
  private static final Map<String, String> ASKED =
      Map.of(
          "no", "(?:can|could|does|do|will|would) (?!i\\b|you\\b).*",
          "yes", "(?:is|are) (?:this|it|that|my|the|these|those)\\b.*",
          "who", "who\\b.*");

  private PrivacyVerb() {}

  public static Map<String, Verb> all() {
    return Map.of(
        "privacy",
        (asked, _) -> new Says(answer(asked).map(PrivacyPage::said).orElseGet(PrivacyPage::table)));
  }

  /** A question for yes, no or who gets that first; anything else the whole of it. */
  private static Optional<String> answer(String asked) {
    String words = asked.strip().toLowerCase(Locale.ROOT);
    return Stream.of("no", "yes", "who").filter(key -> words.matches(ASKED.get(key))).findFirst();
  }
}

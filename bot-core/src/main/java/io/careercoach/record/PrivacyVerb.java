package io.careercoach.record;

import io.careercoach.dialogue.Effect;
import io.careercoach.dialogue.Verb;
import io.careercoach.dialogue.Verb.Answer.Says;
import io.careercoach.message.Ask;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Message;
import io.careercoach.message.Part;
import io.careercoach.message.Part.Row;
import io.careercoach.message.Phrase;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The command that says what there is and who sees it, also where that is not only the member. */
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
        (asked, _) -> new Says(answer(asked).map(PrivacyVerb::said).orElseGet(PrivacyVerb::table)));
  }

  /** A question for yes, no or who gets that first; anything else the whole of it. */
  private static Optional<String> answer(String asked) {
    String words = asked.strip().toLowerCase(Locale.ROOT);
    return Stream.of("no", "yes", "who").filter(key -> words.matches(ASKED.get(key))).findFirst();
  }

  private static Effect said(String answer) {
    Ask<Phrase> more =
        new Ask.Choice<>(
            "privacy.more",
            Phrase.of("privacy.more"),
            List.of(new Option<>("/privacy", Phrase.of("privacy.more.all"))));
    return new Effect.Say(
        new Message<>(
            List.of(
                new Part.Text<>(Phrase.of("privacy.answer." + answer)),
                new Part.Text<>(Phrase.of("privacy.limits"))),
            Optional.of(more)));
  }

  private static Effect table() {
    var rows =
        Stream.of("said", "team", "chat", "way", "reach", "server", "logs", "elsewhere", "erased")
            .map(
                key -> new Row<>(Phrase.of("privacy.what." + key), Phrase.of("privacy.who." + key)))
            .toList();
    Ask<Phrase> then =
        new Ask.Choice<>(
            "privacy.then",
            Phrase.of("privacy.then"),
            List.of(
                new Option<>("/export", Phrase.of("privacy.then.export")),
                new Option<>("/forget", Phrase.of("privacy.then.forget")),
                new Option<>("/privacy code", Phrase.of("privacy.then.code"))));
    return new Effect.Say(
        new Message<>(
            List.of(new Part.Text<>(Phrase.of("privacy.title")), new Part.Facts<>(rows)),
            Optional.of(then)));
  }
}

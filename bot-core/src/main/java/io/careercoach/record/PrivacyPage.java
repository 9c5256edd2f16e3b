package io.careercoach.record;

import io.careercoach.dialogue.Effect;
import io.careercoach.message.Ask;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Message;
import io.careercoach.message.Part;
import io.careercoach.message.Part.Row;
import io.careercoach.message.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What there is and who sees it, also where that is not only the member. */
final class PrivacyPage {
  private PrivacyPage() {}

  /** Only what was asked for, and its limits; the whole of it is one tap away. */
  static Effect said(String answer) {
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

  static Effect table() {
    var rows =
        Stream.of(
                "said",
                "team",
                "tap",
                "chat",
                "way",
                "reach",
                "server",
                "logs",
                "elsewhere",
                "erased")
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

package io.careercoach.begin;

import io.careercoach.dialogue.Effect;
import io.careercoach.dialogue.Opening;
import io.careercoach.dialogue.Verb;
import io.careercoach.dialogue.Verb.Answer;
import io.careercoach.dialogue.Verb.Answer.Opens;
import io.careercoach.dialogue.Verb.Answer.Says;
import io.careercoach.direction.DirectionDialogue;
import io.careercoach.goal.GoalDialogue;
import io.careercoach.message.Ask;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Message;
import io.careercoach.message.Part;
import io.careercoach.message.Phrase;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The first message, an example, and help. */
public final class BeginVerbs {
  private BeginVerbs() {}

  public static Map<String, Verb> all() {
    return Map.of(
        "begin", (rest, _) -> begin(rest),
        "example", (_, _) -> new Says(example()),
        "help", (rest, _) -> new Says(rest.isBlank() ? HelpPage.first() : HelpPage.all()));
  }

  /** Who speaks, what it keeps and who can see it. */
  public static Phrase notice() {
    return Phrase.of("begin.notice", "private", Phrase.of("private"));
  }

  /** The first message, or what was picked on it; picking is the agreement to be written to. */
  private static Answer begin(String rest) {
    return switch (rest) {
      case "goal" -> new Opens(GoalDialogue.NAME, Opening.BLANK, List.of(new Effect.Begin()));
      case "unsure" ->
          new Opens(
              DirectionDialogue.NAME,
              Opening.about(DirectionDialogue.EXPLORE),
              List.of(new Effect.Begin()));
      case "example" -> new Says(List.of(new Effect.Begin(), example()));
      default -> new Says(offering("begin.offer", notice(), Phrase.of("begin.agree")));
    };
  }

  private static Effect.Say example() {
    return offering("begin.then", Phrase.of("begin.example"));
  }

  private static Effect.Say offering(String id, Phrase... paragraphs) {
    Ask<Phrase> ask =
        new Ask.Choice<>(
            id,
            Phrase.of(id),
            List.of(
                new Option<>("/begin goal", Phrase.of("begin.goal")),
                new Option<>("/begin unsure", Phrase.of("begin.unsure")),
                new Option<>("/begin example", Phrase.of("begin.show"))));
    return new Effect.Say(
        new Message<>(
            List.of(paragraphs).stream().<Part<Phrase>>map(Part.Text::new).toList(),
            Optional.of(ask)));
  }
}

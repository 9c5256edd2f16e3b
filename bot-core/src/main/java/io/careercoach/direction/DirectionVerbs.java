package io.careercoach.direction;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.dialogue.Opening;
import io.careercoach.dialogue.Verb;
import io.careercoach.dialogue.Verb.Answer;
import io.careercoach.dialogue.Verb.Answer.Opens;
import io.careercoach.dialogue.Verb.Answer.Says;
import io.careercoach.message.Ask;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Message;
import io.careercoach.message.Part;
import io.careercoach.message.Phrase;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The command about the member's direction: shows it, takes a new one, or helps to find one. */
public final class DirectionVerbs {
  private static final String CHANGE = "change";

  private DirectionVerbs() {}

  public static Map<String, Verb> all() {
    return Map.of("direction", DirectionVerbs::direction);
  }

  private static Answer direction(String rest, Context context) {
    return switch (rest) {
      case DirectionDialogue.EXPLORE ->
          new Opens(DirectionDialogue.NAME, Opening.about(DirectionDialogue.EXPLORE));
      case CHANGE -> new Opens(DirectionDialogue.NAME, Opening.BLANK);
      case "" ->
          Direction.of(context)
              .<Answer>map(known -> new Says(shown(known)))
              .orElseGet(() -> new Opens(DirectionDialogue.NAME, Opening.BLANK));
      default -> new Opens(DirectionDialogue.NAME, Opening.words(rest));
    };
  }

  private static Effect.Say shown(Direction direction) {
    Ask<Phrase> ask =
        new Ask.Choice<>(
            "direction.shown",
            Phrase.of("direction.shown"),
            List.of(
                new Option<>("/direction " + CHANGE, Phrase.of("direction.change")),
                new Option<>("/goal new", Phrase.of("direction.then.goal"))));
    return new Effect.Say(
        new Message<>(List.of(new Part.Text<>(Phrase.quote(direction.words()))), Optional.of(ask)));
  }
}

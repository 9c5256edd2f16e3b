package io.careercoach.direction;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.dialogue.Form;
import io.careercoach.dialogue.FreeWords;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Opening;
import io.careercoach.dialogue.Slot;
import io.careercoach.message.Ask;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Message;
import io.careercoach.message.Part;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where to, and why it matters: one question, or one before it for those who are not sure yet. */
public final class DirectionDialogue {
  public static final String NAME = "direction";

  /** Opens the dialogue for somebody who does not know yet. */
  public static final String EXPLORE = "explore";

  static final Slot<String> MORE = Slot.words("more");
  static final Slot<String> WHERE = Slot.words("where");

  private DirectionDialogue() {}

  public static Form form() {
    return Form.of(
            NAME,
            List.of(new FreeWords(MORE, "direction.more"), new WhereQuestion()),
            DirectionDialogue::keep)
        .startingWith(DirectionDialogue::start);
  }

  /** Those who come with an answer, or know their way, are not asked what they want more of. */
  private static Learnt start(Opening opening, Context context) {
    return opening.about().filter(EXPLORE::equals).isPresent()
        ? Learnt.NOTHING
        : Learnt.NOTHING.skip(MORE);
  }

  private static List<Effect> keep(Learnt learnt, Context context) {
    var said = learnt.get(WHERE);
    if (said.isEmpty()) {
      return List.of(Effect.Say.of(Phrase.of("direction.left")));
    }
    var direction = new Direction(new Private(said.get()));
    var ways = new ArrayList<Option<Phrase>>();
    ways.add(new Option<>("/goal new", Phrase.of("direction.then.goal")));
    if (context.begun().isEmpty()) {
      ways.add(new Option<>("/begin weekly", Phrase.of("outlook.weekly")));
    }
    Ask<Phrase> then = new Ask.Choice<>("direction.then", Phrase.of("direction.then"), ways);
    return List.of(
        new Effect.Keep(direction),
        new Effect.Say(
            new Message<>(
                List.of(
                    new Part.Text<>(Phrase.of("direction.saved", "direction", direction.words()))),
                Optional.of(then))));
  }
}

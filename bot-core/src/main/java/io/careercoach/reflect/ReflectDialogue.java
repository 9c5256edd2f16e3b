package io.careercoach.reflect;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.dialogue.Form;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Opening;
import io.careercoach.dialogue.Slot;
import io.careercoach.message.Ask;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Message;
import io.careercoach.message.Part;
import io.careercoach.message.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One prompt, answered in the member's own words, or left. */
public final class ReflectDialogue {
  public static final String NAME = "reflection";
  static final Slot<String> ANSWER = Slot.words("answer");
  private static final Slot<String> THEME = Slot.words("theme");
  private static final int QUOTED = 100;

  private ReflectDialogue() {}

  public static Form form(Deck deck) {
    return Form.of(NAME, List.of(new PromptQuestion(deck)), ReflectDialogue::keep)
        .startingWith((opening, context) -> start(deck, opening, context));
  }

  /** The theme that the member named. */
  static Optional<Theme> theme(Learnt learnt) {
    return learnt.get(THEME).flatMap(Theme::of);
  }

  private static Learnt start(Deck deck, Opening opening, Context context) {
    var one = opening.about().flatMap(deck.bank()::find);
    if (one.isPresent()) {
      return Drawn.with(one.get(), Learnt.NOTHING);
    }
    var named = opening.about().flatMap(Theme::of);
    Learnt known =
        named.map(theme -> Learnt.NOTHING.give(THEME, theme.key())).orElse(Learnt.NOTHING);
    return deck.next(named, Asked.of(context), context)
        .map(prompt -> Drawn.with(prompt, known))
        .orElse(known);
  }

  private static List<Effect> keep(Learnt learnt, Context context) {
    var drawn = Drawn.of(learnt);
    if (drawn.isEmpty()) {
      return List.of(Effect.Say.of(Phrase.of("reflect.none")));
    }
    var asked = new Effect.Keep(Asked.of(context).with(drawn, context.now()));
    var words = learnt.get(ANSWER);
    if (words.isEmpty()) {
      return List.of(asked, Effect.Say.of(Phrase.of("reflect.left")));
    }
    var reflection = Reflection.now(drawn.getLast(), words.get(), context);
    return List.of(asked, new Effect.Keep(reflection), written(reflection, context));
  }

  /** What was written about the same theme before, and the offer to make a goal of it. */
  private static Effect.Say written(Reflection reflection, Context context) {
    var parts = new ArrayList<Part<Phrase>>();
    parts.add(new Part.Text<>(Phrase.of("reflect.written")));
    Reflection.last(reflection.theme(), context)
        .map(last ->
            Phrase.of(
                "reflect.before",
                "day",
                context.day(last.at()),
                "words",
                last.words().shortened(QUOTED)))
        .ifPresent(before -> parts.add(new Part.Text<>(before)));
    Ask<Phrase> then =
        new Ask.Choice<>(
            "reflect.then",
            Phrase.of("reflect.then"),
            List.of(
                new Option<>(
                    "/" + ReflectVerbs.GOAL + " " + reflection.id(),
                    Phrase.of("reflect.then.goal"))));
    return new Effect.Say(new Message<>(parts, Optional.of(then)));
  }
}

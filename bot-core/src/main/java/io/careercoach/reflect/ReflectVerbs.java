package io.careercoach.reflect;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.dialogue.Opening;
import io.careercoach.dialogue.Verb;
import io.careercoach.dialogue.Verb.Answer;
import io.careercoach.dialogue.Verb.Answer.Opens;
import io.careercoach.dialogue.Verb.Answer.Says;
import io.careercoach.goal.GoalDialogue;
import io.careercoach.message.Ask;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Message;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import io.careercoach.understand.Goals;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The commands about prompts: one to reflect on, and a goal made of what was written. */
public final class ReflectVerbs {
  static final String GOAL = "reflect goal";

  private ReflectVerbs() {}

  public static Map<String, Verb> all(Deck deck) {
    return Map.of(
        "reflect",
        (rest, context) -> reflect(deck, rest, context),
        GOAL,
        (rest, context) -> goal(rest, context));
  }

  private static Answer reflect(Deck deck, String rest, Context context) {
    if (rest.isBlank()) {
      return open(deck, Optional.empty(), context);
    }
    var prompt = deck.bank().find(rest.strip());
    if (prompt.isPresent()) {
      return new Opens(
          ReflectDialogue.NAME,
          Opening.about(prompt.get().id()),
          List.of(new Effect.Keep(Asked.of(context).with(List.of(prompt.get()), context.now()))));
    }
    return ThemeWords.named(rest)
        .map(theme -> open(deck, Optional.of(theme), context))
        .orElseGet(() ->
            new Says(
                which(
                    Phrase.of("reflect.which", "words", new Private(rest)),
                    List.of(Theme.values()))));
  }

  /** What is asked counts as asked from now on, even if the talk about it is discarded. */
  private static Answer open(Deck deck, Optional<Theme> named, Context context) {
    var asked = Asked.of(context);
    var prompt = deck.next(named, asked, context);
    if (prompt.isPresent()) {
      return new Opens(
          ReflectDialogue.NAME,
          new Opening(Optional.empty(), named.map(Theme::key)),
          List.of(new Effect.Keep(asked.with(List.of(prompt.get()), context.now()))));
    }
    var others = deck.open(context);
    return new Says(
        others.isEmpty()
            ? Effect.Say.of(Phrase.of("reflect.none"))
            : which(Phrase.of("reflect.used", "theme", name(named.orElseThrow())), others));
  }

  private static Effect.Say which(Phrase question, Collection<Theme> themes) {
    var options =
        themes.stream().map(theme -> new Option<>("/reflect " + theme.key(), name(theme))).toList();
    return new Effect.Say(
        new Message<>(
            List.of(), Optional.of(new Ask.Choice<>("reflect.which", question, options))));
  }

  static Phrase name(Theme theme) {
    return Phrase.of("reflect.theme." + theme.key());
  }

  /** A wish is the goal; of anything else it is asked what is to be reached. */
  private static Answer goal(String id, Context context) {
    return context
        .facts()
        .find(Reflection.class, id)
        .map(reflection -> reflection.words())
        .<Answer>map(words ->
            new Goals().soundsLikeGoal(words.text())
                ? new Opens(GoalDialogue.NAME, Opening.words(words.text()))
                : new Opens(
                    GoalDialogue.NAME,
                    Opening.BLANK,
                    List.of(Effect.Say.of(Phrase.of("reflect.goal", "words", words)))))
        .orElseGet(() -> new Opens(GoalDialogue.NAME, Opening.BLANK));
  }
}

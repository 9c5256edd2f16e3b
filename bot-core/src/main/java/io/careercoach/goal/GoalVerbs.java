package io.careercoach.goal;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.dialogue.Opening;
import io.careercoach.dialogue.Verb;
import io.careercoach.dialogue.Verb.Answer;
import io.careercoach.dialogue.Verb.Answer.Opens;
import io.careercoach.dialogue.Verb.Answer.Says;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import io.careercoach.understand.Intent;
import io.careercoach.understand.Intents;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** The commands about goals. */
public final class GoalVerbs {
  private GoalVerbs() {}

  public static Map<String, Verb> all(Intents intents) {
    return Map.of(
        "goal new",
        (rest, _) -> new Opens(GoalDialogue.NAME, opening(wish(rest, intents), Optional.empty())),
        "goal list",
        (_, context) -> new Says(GoalPage.list(context)),
        "goal show",
        (rest, context) -> shown(rest, context, GoalPage::show),
        "goal copy",
        (rest, context) -> shown(rest, context, GoalCopy::of),
        "goal update",
        GoalVerbs::update,
        "goal edit",
        (rest, context) -> one(GoalDialogue.NAME, rest, context),
        "goal done",
        (rest, context) -> one(DoneDialogue.NAME, rest, context),
        "goal drop",
        (rest, context) -> one(DropDialogue.NAME, rest, context),
        "goal reopen",
        GoalVerbs::reopened);
  }

  /** The goals that one works on, by the numbers that name them in a command. */
  public static List<Option<Phrase>> named(Context context) {
    return WhichGoal.active(context).reversed().stream()
        .map(goal -> new Option<>(Integer.toString(goal.number()), WhichGoal.label(goal)))
        .toList();
  }

  /** "Write a goal" asks for the dialogue; it is no goal yet. */
  private static String wish(String words, Intents intents) {
    return intents.whole(words).filter(Intent.SET_GOAL::equals).isPresent() ? "" : words;
  }

  private static Answer update(String rest, Context context) {
    var goals = WhichGoal.active(context);
    var found = GoalFinder.split(rest, goals);
    if (found.goal().isEmpty() && rest.matches("#?\\d+:?\\s+[+-]?\\d.*")) {
      return new Says(GoalPage.unknown(rest.split("\\s+")[0], context));
    }
    return goals.isEmpty()
        ? none()
        : new Opens(UpdateDialogue.NAME, opening(found.rest(), found.goal().map(Goal::id)));
  }

  /** Opens a dialogue about one active goal; which one is asked where it is not clear. */
  private static Answer one(String dialogue, String rest, Context context) {
    var goals = WhichGoal.active(context);
    if (goals.isEmpty()) {
      return none();
    }
    boolean edits = dialogue.equals(GoalDialogue.NAME);
    var found = edits ? GoalFinder.about(rest, goals) : GoalFinder.whole(rest, goals);
    var named = found.goal();
    boolean asks = rest.isBlank() && (goals.size() == 1 || !edits);
    if (named.isEmpty() && !asks) {
      return new Says(GoalPage.unknown(rest, context));
    }
    var only = goals.size() == 1 ? Optional.of(goals.get(0).id()) : Optional.<String>empty();
    return new Opens(dialogue, opening(found.rest(), named.map(Goal::id).or(() -> only)));
  }

  /** The goal that is named, or the one that was over last. */
  private static Answer reopened(String rest, Context context) {
    var over = context.facts().of(Goal.class).stream().filter(goal -> !goal.active()).toList();
    var last = over.stream().max(Comparator.comparing(goal -> goal.ended().orElse(goal.since())));
    var found = rest.isBlank() ? last : GoalFinder.named(rest, over);
    if (found.isEmpty()) {
      return new Says(Effect.Say.of(Phrase.of("goal.reopen.none")));
    }
    Goal goal = found.get().reopened();
    return new Says(
        List.of(
            new Effect.Keep(goal),
            Effect.Say.of(
                Phrase.of("goal.reopened", "number", goal.number(), "outcome", goal.title()))));
  }

  private static Answer shown(
      String rest, Context context, BiFunction<Goal, Context, Effect.Say> page) {
    var goals = context.facts().of(Goal.class);
    var active = WhichGoal.active(context);
    var goal =
        GoalFinder.named(rest, goals)
            .or(() ->
                rest.isBlank() && active.size() == 1
                    ? Optional.of(active.get(0))
                    : Optional.empty());
    return goals.isEmpty()
        ? none()
        : new Says(
            goal.map(found -> page.apply(found, context))
                .orElseGet(() -> GoalPage.unknown(rest, context)));
  }

  private static Answer none() {
    return new Says(Effect.Say.of(Phrase.of("goal.none")));
  }

  private static Opening opening(String words, Optional<String> about) {
    return new Opening(Optional.of(words).filter(text -> !text.isBlank()).map(Private::new), about);
  }
}

package io.careercoach.share;

import io.careercoach.checkin.CheckIn;
import io.careercoach.dialogue.Context;
import io.careercoach.goal.Goal;
import io.careercoach.goal.GoalStory;
import io.careercoach.ledger.Win;
import io.careercoach.message.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something that can be shared.
 *
 * @param key names it in commands: "goal 1"
 * @param label how it is offered to its owner
 * @param text what others would read
 */
record Item(String key, Phrase label, Phrase text) {
  static final String STEP = "step";
  private static final int SHOWN = 3;
  private static final int LONG = 60;

  /** What is offered: goals, the latest wins, the last step. */
  static List<Item> offered(Context context) {
    var items = new ArrayList<Item>();
    goals(context).stream()
        .filter(Goal::active)
        .limit(SHOWN)
        .forEach(goal -> items.add(of(goal, context)));
    Win.newestFirst(context).stream().limit(SHOWN).forEach(win -> items.add(of(win)));
    step(context).ifPresent(items::add);
    return items;
  }

  /** What a key names, now. */
  static Optional<Item> find(String key, Context context) {
    return key.equals(STEP)
        ? step(context)
        : goals(context).stream()
            .map(goal -> of(goal, context))
            .filter(item -> item.key.equals(key))
            .findFirst()
            .or(() ->
                Win.newestFirst(context).stream()
                    .map(Item::of)
                    .filter(item -> item.key.equals(key))
                    .findFirst());
  }

  private static List<Goal> goals(Context context) {
    return context.facts().of(Goal.class).stream()
        .filter(goal -> goal.status() != Goal.Status.DROPPED)
        .toList();
  }

  private static Item of(Goal goal, Context context) {
    return new Item(
        "goal " + goal.number(),
        Phrase.of(
            "share.what.goal", "number", goal.number(), "outcome", goal.outcome().shortened(LONG)),
        Phrase.of(
            "share.said.goal",
            "outcome",
            goal.outcome(),
            "standing",
            GoalStory.figures(goal, context)));
  }

  private static Item of(Win win) {
    return new Item(
        "win " + win.number(),
        Phrase.of("share.what.win", "number", win.number(), "words", win.words().shortened(LONG)),
        Phrase.of("share.said.win", "words", win.words()));
  }

  private static Optional<Item> step(Context context) {
    return CheckIn.lastStep(context)
        .map(step ->
            new Item(
                STEP,
                Phrase.of("share.what.step", "words", step.words().shortened(LONG)),
                Phrase.of("share.said.step", "words", step.words(), "day", step.day())));
  }
}

package io.careercoach.goal;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.dialogue.Form;
import io.careercoach.dialogue.FreeWords;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Slot;
import io.careercoach.goal.Standing.Pace;
import io.careercoach.message.Ask;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Message;
import io.careercoach.message.Part;
import io.careercoach.message.Phrase;
import io.careercoach.understand.Progress;
import io.careercoach.understand.ProgressReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What happened on a goal: the words are kept, and the number in them, if there is one, moves the
 * goal.
 */
public final class UpdateDialogue {
  public static final String NAME = "goal-update";
  private static final Slot<String> WHAT = Slot.words("what");

  private UpdateDialogue() {}

  public static Form form(Progress progress) {
    return Form.of(
            NAME,
            List.of(new FreeWords(WHAT, "goal.update", true), new WhichGoal()),
            (learnt, context) -> keep(progress, learnt, context))
        .startingWith(WhichGoal::start);
  }

  private static List<Effect> keep(Progress progress, Learnt learnt, Context context) {
    var found = WhichGoal.goal(learnt, context);
    if (found.isEmpty()) {
      return List.of(Effect.Say.of(Phrase.of("goal.none")));
    }
    String words = learnt.get(WHAT).orElse("");
    var report = Report.of(found.get(), words, progress, context.now(), context);
    return List.of(new Effect.Keep(report.goal()), said(found.get(), report, words, context));
  }

  private static Effect said(Goal before, Report report, String words, Context context) {
    Goal goal = report.goal();
    var parts = new ArrayList<Part<Phrase>>();
    GoalSaid.of(before, goal, context).forEach(said -> parts.add(new Part.Text<>(said)));
    GoalProgress.rest(goal, context).ifPresent(rest -> parts.add(new Part.Text<>(rest)));
    GoalChart.of(goal, context).ifPresent(parts::add);
    return new Effect.Say(new Message<>(parts, offer(report, words, context)));
  }

  /** One offer that fits what was said; none where things go on as planned. */
  private static Optional<Ask<Phrase>> offer(Report report, String words, Context context) {
    Goal goal = report.goal();
    Pace pace = Standing.of(goal, context).pace();
    var reading = report.reading();
    var status = reading.map(ProgressReading::status).orElse(ProgressReading.Status.ON_TRACK);
    return switch (status) {
      case DROPPED -> Optional.of(offer("drop", goal));
      case BLOCKED, AT_RISK ->
          pace == Pace.BEHIND || pace == Pace.OVERDUE
              ? Optional.of(offer("edit", goal))
              : Optional.empty();
      case DONE ->
          !report.passed() && Report.meansTheGoal(goal, words)
              ? Optional.of(offer("done", goal))
              : Optional.empty();
      case ON_TRACK ->
          pace == Pace.DONE ? Optional.of(offer("done", goal)) : milestone(report, words);
    };
  }

  /** The news may be a milestone; a tap says so. */
  private static Optional<Ask<Phrase>> milestone(Report report, String words) {
    Goal goal = report.goal();
    return GoalNews.maybe(goal, words)
        .filter(_ -> !report.passed())
        .map(own ->
            new Ask.Choice<>(
                "goal.offer.milestone",
                Phrase.of("goal.offer.milestone", "milestone", own),
                List.of(
                    new Option<>(
                        "/goal update " + goal.number() + " done: " + own.text(),
                        Phrase.of("goal.offer.milestone.yes")))));
  }

  private static Ask<Phrase> offer(String verb, Goal goal) {
    String id = "goal.offer." + verb;
    return new Ask.Choice<>(
        id,
        Phrase.of(id),
        List.of(new Option<>("/goal " + verb + " " + goal.number(), Phrase.of(id + ".yes"))));
  }
}

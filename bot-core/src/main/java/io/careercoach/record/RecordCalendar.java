package io.careercoach.record;

import io.careercoach.checkin.CheckIn;
import io.careercoach.dialogue.Context;
import io.careercoach.goal.Goal;
import io.careercoach.time.Ics;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The days that lie ahead of a member as a calendar file: deadlines, milestones, the next step. */
final class RecordCalendar {
  static final String HOME = "@career-coach";

  private RecordCalendar() {}

  /** The file, if there is anything in it. */
  static Optional<String> of(Context context) {
    var goals =
        context.facts().of(Goal.class).stream().filter(Goal::active).flatMap(RecordCalendar::goal);
    var steps =
        CheckIn.lastStep(context).stream()
            .filter(step -> !step.day().isBefore(context.today()))
            .map(step -> StepDate.of(step, context));
    return Ics.of(Stream.concat(goals, steps).toList(), context.now());
  }

  private static Stream<Ics.Event> goal(Goal goal) {
    var milestones =
        IntStream.range(0, goal.milestones().size())
            .boxed()
            .flatMap(i -> milestone(goal, i).stream());
    var deadline =
        goal.deadline().map(day -> event(goal.id(), goal.outcome().text(), new Ics.AllDay(day)));
    return Stream.concat(milestones, deadline.stream());
  }

  /** Only the member's own milestones have words; the others are named by their goal. */
  private static Optional<Ics.Event> milestone(Goal goal, int number) {
    var milestone = goal.milestones().get(number);
    String words = milestone.words().text();
    String value = milestone.value().map(reached -> ": " + reached.toPlainString()).orElse("");
    String title = words.isBlank() ? goal.outcome().text() + value : words;
    return milestone.day().map(day -> event(goal.id() + "-" + number, title, new Ics.AllDay(day)));
  }

  private static Ics.Event event(String id, String title, Ics.When when) {
    return new Ics.Event(id + HOME, title, "", when);
  }
}

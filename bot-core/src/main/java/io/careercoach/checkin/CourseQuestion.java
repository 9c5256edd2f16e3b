package io.careercoach.checkin;

import io.careercoach.checkin.CheckIn.Feeling;
import io.careercoach.checkin.CheckIn.Promise;
import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Heard;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Question;
import io.careercoach.dialogue.Reading;
import io.careercoach.dialogue.Reading.Unclear;
import io.careercoach.dialogue.Reading.Understood;
import io.careercoach.dialogue.Slot;
import io.careercoach.goal.Goal;
import io.careercoach.goal.GoalNews;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Phrase;
import io.careercoach.understand.Deadlines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The goal is later than planned: keep going, make it smaller, or take a later date? Once a month
 * at most, never after news, and never in a week that was hard or did not go as planned.
 */
record CourseQuestion(Deadlines deadlines) implements Question {
  @Override
  public Slot<Course> slot() {
    return Round.COURSE;
  }

  @Override
  public String id() {
    return "checkin.course";
  }

  @Override
  public boolean applies(Learnt learnt, Context context) {
    return learnt.get(Round.MOVE).filter(Move.SAME::equals).isPresent()
        && learnt.get(Round.FEELING).filter(Feeling.HARD::equals).isEmpty()
        && learnt.get(Round.PROMISE).filter(Promise.NOT::equals).isEmpty()
        && goal(learnt, context).filter(goal -> GoalNews.late(goal, context)).isPresent();
  }

  private static Optional<Goal> goal(Learnt learnt, Context context) {
    return Round.before(learnt, context);
  }

  @Override
  public boolean counts() {
    return false;
  }

  /** What each would mean is in its label. */
  @Override
  public List<Option<Phrase>> options(Learnt learnt, Context context) {
    var options = new ArrayList<Option<Phrase>>();
    options.add(option("keep"));
    goal(learnt, context)
        .ifPresent(goal -> {
          GoalNews.smaller(goal, context)
              .ifPresent(target -> options.add(option("smaller", "target", target)));
          GoalNews.later(goal, context).ifPresent(day -> options.add(option("later", "day", day)));
        });
    return options;
  }

  @Override
  public Reading read(Heard.Reply reply, Learnt learnt, Context context) {
    return switch (reply) {
      case Heard.Words(var words) -> dated(words.text(), learnt, context);
      case Heard.Chosen(var key, _) -> chosen(Round.COURSE.read().apply(key), learnt, context);
    };
  }

  /** A date in words is the later date. */
  private Reading dated(String words, Learnt learnt, Context context) {
    return deadlines
        .alone(words, context.calendar())
        .filter(read -> context.today().isBefore(read.day()))
        .<Reading>map(read ->
            new Understood(
                learnt.give(Round.COURSE, Course.LATER).give(Round.DATE, read.day(), Round.COURSE),
                List.of(GoalNews.read(read, "checkin.date.unsure"))))
        .orElseGet(Unclear::new);
  }

  private static Reading chosen(Course course, Learnt learnt, Context context) {
    Learnt chosen = learnt.give(Round.COURSE, course);
    var goal = goal(learnt, context);
    return switch (course) {
      case KEEP -> new Understood(chosen);
      case SMALLER ->
          goal.flatMap(one -> GoalNews.smaller(one, context))
              .map(target -> chosen.give(Round.TARGET, target, Round.COURSE))
              .map(changed -> told(changed, goal.map(one -> smaller(one, changed)), context))
              .orElseGet(() -> new Understood(chosen));
      case LATER ->
          goal.flatMap(one -> GoalNews.later(one, context))
              .map(day -> chosen.give(Round.DATE, day, Round.COURSE))
              .map(changed -> told(changed, goal.map(one -> later(one, changed, context)), context))
              .orElseGet(() -> new Understood(chosen));
    };
  }

  private static Goal smaller(Goal goal, Learnt learnt) {
    return GoalNews.smaller(goal, learnt.get(Round.TARGET).orElseThrow());
  }

  private static Goal later(Goal goal, Learnt learnt, Context context) {
    return GoalNews.by(goal, learnt.get(Round.DATE), context);
  }

  /** With the figures that the goal has from now on. */
  private static Understood told(Learnt learnt, Optional<Goal> changed, Context context) {
    return new Understood(
        learnt, changed.map(goal -> GoalNews.plain(goal, context)).stream().toList());
  }
}

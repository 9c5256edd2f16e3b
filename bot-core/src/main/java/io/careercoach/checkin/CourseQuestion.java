package io.careercoach.checkin;

import io.careercoach.checkin.Round.Course;
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
import io.careercoach.message.Part;
import io.careercoach.message.Phrase;
import io.careercoach.understand.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The goal is behind its line: keep going, make it smaller, or take a later date? One tap. */
record CourseQuestion(Progress progress) implements Question {
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
    return goal(learnt, context).filter(goal -> GoalNews.behind(goal, context)).isPresent();
  }

  private Optional<Goal> goal(Learnt learnt, Context context) {
    return Round.told(learnt, progress, context);
  }

  @Override
  public boolean counts() {
    return false;
  }

  /** Where the goal stands now, if the news moved it: it was said before the question for news. */
  @Override
  public List<Part<Phrase>> before(Learnt learnt, Context context) {
    var before = Round.before(learnt, context).map(goal -> GoalNews.standing(goal, context));
    return goal(learnt, context)
        .map(goal -> GoalNews.standing(goal, context))
        .filter(standing -> !before.equals(Optional.of(standing)))
        .<Part<Phrase>>map(Part.Text::new)
        .stream()
        .toList();
  }

  /** What each would mean is in its label. */
  @Override
  public List<Option<Phrase>> options(Learnt learnt, Context context) {
    var options = new ArrayList<Option<Phrase>>();
    options.add(option("keep"));
    goal(learnt, context)
        .ifPresent(goal -> {
          GoalNews.smaller(goal)
              .ifPresent(target -> options.add(option("smaller", "target", target)));
          GoalNews.later(goal, context).ifPresent(day -> options.add(option("later", "day", day)));
        });
    return options;
  }

  @Override
  public Reading read(Heard.Reply reply, Learnt learnt, Context context) {
    var goal = goal(learnt, context);
    return switch (reply) {
      case Heard.Words _ -> new Unclear();
      case Heard.Chosen(var key, _) -> {
        Course course = Round.COURSE.read().apply(key);
        Learnt chosen = learnt.give(Round.COURSE, course);
        yield new Understood(
            switch (course) {
              case KEEP -> chosen;
              case SMALLER ->
                  goal.flatMap(GoalNews::smaller)
                      .map(target -> chosen.give(Round.TARGET, target, Round.COURSE))
                      .orElse(chosen);
              case LATER ->
                  goal.flatMap(one -> GoalNews.later(one, context))
                      .map(day -> chosen.give(Round.DATE, day, Round.COURSE))
                      .orElse(chosen);
            });
      }
    };
  }
}

package io.careercoach.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Facts;
import io.careercoach.message.Private;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GoalStoryTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 6, 1);
  private static final LocalDate MAY = LocalDate.of(2027, 5, 1);

  private static Context knowing(Goal... goals) {
    return new Context(
        TODAY.atTime(9, 0).atZone(SampleGoal.ZONE).toInstant(),
        SampleGoal.ZONE,
        Locale.UK,
        new Facts(List.of(goals)));
  }

  private static Optional<Goal> about(String words, Goal... goals) {
    return GoalStory.about(new Private(words), TODAY, knowing(goals));
  }

  @Test
  void wordsAreAboutTheGoalWithWhichTheyShareEnough() {
    var talks = SampleGoal.titled(1, "Give 5 talks about coffee");
    var books = SampleGoal.titled(2, "Read 12 books about pedagogy");
    assertThat(about("Held a talk about coffee for 20 guests", talks, books)).contains(talks);
    assertThat(about("Told a guest about pedagogy books", talks, books)).contains(books);
    assertThat(about("Sold more coffee than ever", talks, books)).isEmpty();
  }

  @Test
  void wordsThatFitTwoGoalsAreAboutNeither() {
    var one = SampleGoal.titled(1, "Lead customer interviews");
    var other = SampleGoal.titled(2, "Write up customer interviews");
    assertThat(about("Three customer interviews in a day", one, other)).isEmpty();
  }

  @Test
  void aGoalBelongsToATimeWhileItIsUnderWayAndUntilItWasLastSeen() {
    var active = SampleGoal.titled(1, "Active");
    var done = done(SampleGoal.titled(2, "Done early"));
    var dated = done(SampleGoal.of(3, "Done", Optional.empty(), Optional.of(MAY)));
    var dropped = over(SampleGoal.titled(4, "Let go"), Goal.Status.DROPPED, SampleGoal.START);
    var context = knowing(active, done, dated, dropped);
    assertThat(GoalStory.between(MAY, TODAY, context)).containsExactly(active, dated);
    assertThat(GoalStory.between(SampleGoal.START, TODAY, context))
        .containsExactly(active, done, dated);
    assertThat(GoalStory.between(MAY.minusYears(2), MAY.minusYears(1), context)).isEmpty();
  }

  @Test
  void aGoalThatSaysWhenItWasDoneWasLastSeenThen() {
    var goal =
        over(
            SampleGoal.of(1, "Done", Optional.empty(), Optional.of(TODAY.plusYears(1))),
            Goal.Status.DONE,
            MAY);
    assertThat(GoalStory.between(MAY, TODAY, knowing(goal))).containsExactly(goal);
    assertThat(GoalStory.between(MAY.plusDays(1), TODAY, knowing(goal))).isEmpty();
  }

  private static Goal done(Goal goal) {
    var over = over(goal, Goal.Status.DONE, MAY);
    return new Goal(
        over.id(),
        over.number(),
        over.outcome(),
        over.measure(),
        over.sign(),
        over.deadline(),
        over.why(),
        over.obstacle(),
        over.plan(),
        over.confidence(),
        over.change(),
        over.milestones(),
        over.updates(),
        over.status(),
        over.since(),
        over.lesson(),
        Optional.empty(),
        Optional.empty());
  }

  private static Goal over(Goal goal, Goal.Status how, LocalDate day) {
    return goal.ended(how, Optional.empty(), day.atTime(9, 0).atZone(SampleGoal.ZONE).toInstant());
  }
}

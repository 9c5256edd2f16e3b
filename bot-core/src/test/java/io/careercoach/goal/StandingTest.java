package io.careercoach.goal;

import static io.careercoach.goal.SampleGoal.START;
import static io.careercoach.goal.SampleGoal.ZONE;
import static io.careercoach.goal.SampleGoal.at;
import static io.careercoach.goal.SampleGoal.counting;
import static io.careercoach.goal.SampleGoal.milestone;
import static io.careercoach.goal.SampleGoal.suggested;
import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.goal.Goal.Status;
import io.careercoach.goal.Standing.Pace;
import io.careercoach.understand.Measure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a goal stands: the share of the way from its baseline to its target. */
class StandingTest {
  private static final LocalDate END = START.plusDays(100);

  private static Standing on(Goal goal, long day) {
    return Standing.of(goal, START.plusDays(day), ZONE);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 5, 3, 60",
    "0, 5, 0, 0",
    "0, 5, 5, 100",
    "0, 5, 7, 100",
    "0, 5, -2, 0",
    "10, 20, 15, 50",
    "10, 20, 5, 0",
    "4.2, 2, 3.1, 50",
    "4.2, 2, 2, 100",
    "4.2, 2, 1.5, 100",
    "4.2, 2, 4.2, 0",
    "4.2, 2, 5, 0",
    "0, 3, 2, 67",
    "0, 250, 249, 99",
    "0, 1000, 999.9, 99",
    "-5, 5, 0, 50"
  })
  void percentIsTheShareOfTheWay(String baseline, String target, String current, int percent) {
    assertThat(on(at(counting(baseline, target, END), current), 50).percent()).isEqualTo(percent);
  }

  @Test
  void withoutAnyReportItStandsAtItsBaseline() {
    assertThat(on(counting("4.2", "2", END), 1).current()).isEqualByComparingTo("4.2");
    assertThat(on(counting("4.2", "2", END), 1).percent()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"5, 5, 100", "5, 4, 0", "5, 6, 100"})
  void whereBaselineAndTargetAreTheSameItIsReachedOrNot(String both, String current, int percent) {
    assertThat(on(at(counting(both, both, END), current), 50).percent()).isEqualTo(percent);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, ON_TRACK",
    "0, 10, ON_TRACK",
    "0, 25, ON_TRACK",
    "0, 26, BEHIND",
    "4, 50, ON_TRACK",
    "3, 50, BEHIND",
    "9, 100, ON_TRACK",
    "8, 100, BEHIND",
    "9, 101, OVERDUE",
    "10, 101, DONE",
    "10, 3, DONE"
  })
  void thePaceIsHeldAgainstAnEvenOneOnceAFairQuarterIsOver(String current, long day, Pace pace) {
    assertThat(on(at(counting("0", "10", END), current), day).pace()).isEqualTo(pace);
  }

  @Test
  void forAMonthAfterTheMemberSaidHowToGoOnNothingIsSaidOfThePace() {
    var late = at(counting("0", "10", END), "1");
    var settled = late.settled(START.plusDays(50).atTime(9, 0).atZone(ZONE).toInstant());
    assertThat(on(late, 50).pace()).isEqualTo(Pace.BEHIND);
    assertThat(on(settled, 50).pace()).isEqualTo(Pace.OPEN);
    assertThat(on(settled, 80).pace()).isEqualTo(Pace.OPEN);
    assertThat(on(settled, 81).pace()).isEqualTo(Pace.BEHIND);
  }

  @Test
  void aFallingGoalHasALineToo() {
    assertThat(on(at(counting("4.2", "2", END), "3.1"), 50).pace()).isEqualTo(Pace.ON_TRACK);
    assertThat(on(at(counting("4.2", "2", END), "4.0"), 50).pace()).isEqualTo(Pace.BEHIND);
  }

  @Test
  void whatIsCountedInWholePiecesIsExpectedInWholePieces() {
    assertThat(on(at(counting("0", "3", END), "0"), 33).pace()).isEqualTo(Pace.ON_TRACK);
    assertThat(on(at(counting("0", "3", END), "0"), 34).pace()).isEqualTo(Pace.BEHIND);
    assertThat(on(at(counting("0", "3", END), "1"), 66).pace()).isEqualTo(Pace.ON_TRACK);
    assertThat(on(at(counting("0", "3", END), "1"), 67).pace()).isEqualTo(Pace.BEHIND);
  }

  @Test
  void aGoalPerWeekCountsEachWeekAfreshAndIsNeverLate() {
    var goal = at(at(SampleGoal.weekly("3", END), "3"), "1", START.plusDays(8));
    assertThat(on(goal, 6).current()).isEqualByComparingTo("3");
    assertThat(on(goal, 7).current()).isEqualByComparingTo("1");
    assertThat(on(goal, 14).current()).isZero();
    assertThat(on(goal, 90).line()).isEmpty();
    assertThat(on(goal, 90).pace()).isEqualTo(Pace.OPEN);
    assertThat(on(goal, 101).pace()).isEqualTo(Pace.OVERDUE);
  }

  @Test
  void oneGoodWeekIsKeptAndIsNotTheGoal() {
    var goal = at(SampleGoal.weekly("3", END), "3");
    assertThat(on(goal, 0).pace()).isEqualTo(Pace.OPEN);
    assertThat(Rate.of(goal, ZONE).orElseThrow().kept()).isEqualTo(1);
    var more = at(at(goal, "4", START.plusDays(1)), "2", START.plusDays(9));
    assertThat(Rate.of(more, ZONE).orElseThrow().kept()).isEqualTo(1);
    assertThat(Rate.of(at(more, "3", START.plusDays(10)), ZONE).orElseThrow().kept()).isEqualTo(2);
  }

  @Test
  void aGoalThatEndsOnTheDayItWasSetIsFollowedAllTheSame() {
    assertThat(on(counting("0", "10", START), 0).pace()).isEqualTo(Pace.ON_TRACK);
    assertThat(on(counting("0", "10", START), 1).pace()).isEqualTo(Pace.OVERDUE);
  }

  @Test
  void aGoalThatDoesNotCountTakesTheMembersOwnMilestonesAndIsNeverLate() {
    var goal = SampleGoal.of(1, "Pass", Optional.of(new Measure.YesNo()), Optional.of(END));
    assertThat(on(goal, 1).percent()).isZero();
    var all = goal.with(List.of(milestone("draft", true), milestone("print", true)), List.of());
    assertThat(on(all, 50).current()).isEqualByComparingTo("2");
    assertThat(on(all, 50).pace()).isEqualTo(Pace.OPEN);
    assertThat(on(goal, 99).pace()).isEqualTo(Pace.OPEN);
    assertThat(on(goal, 101).pace()).isEqualTo(Pace.OVERDUE);
    var done = all.ended(Status.DONE, Optional.empty(), all.since());
    assertThat(on(done, 50).pace()).isEqualTo(Pace.DONE);
  }

  @Test
  void whatTheCoachSuggestedIsNoProgress() {
    var goal =
        SampleGoal.of(1, "Pass", Optional.empty(), Optional.of(END))
            .with(List.of(suggested("first", START.plusDays(14), true)), List.of());
    assertThat(on(goal, 20).target()).isZero();
    assertThat(on(goal, 20).percent()).isZero();
    assertThat(on(goal, 20).pace()).isEqualTo(Pace.OPEN);
  }

  @Test
  void aGoalWithoutADateIsUnderWay() {
    assertThat(on(SampleGoal.titled(1, "Read more"), 500).pace()).isEqualTo(Pace.OPEN);
  }
}

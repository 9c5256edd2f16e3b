package io.careercoach.goal;

import static io.careercoach.goal.SampleGoal.START;
import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.dialogue.Learnt;
import io.careercoach.goal.Goal.Milestone;
import io.careercoach.understand.Measure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stretches on the way that are proposed, and those that the member names. */
class MilestonesTest {
  private static final LocalDate END = START.plusDays(100);

  private static List<Milestone> of(Learnt learnt) {
    return Milestones.of(learnt, Optional.empty(), START);
  }

  private static Learnt counting(String baseline, String target, Optional<String> per) {
    return Learnt.NOTHING
        .give(
            Draft.MEASURE,
            new Measure.Count(
                Optional.of(new BigDecimal(baseline)), new BigDecimal(target), "steps", per))
        .give(Draft.DEADLINE, END);
  }

  private static List<String> values(List<Milestone> milestones) {
    return milestones.stream().map(one -> one.value().orElseThrow().toPlainString()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 12 | 3 6 9",
        "0 | 5 | 1 3 4",
        "0 | 2 | 1",
        "0 | 1 | ''",
        "10 | 20 | 13 15 18",
        "4.2 | 2 | 3.6 3.1 2.5",
        "5 | 5 | ''"
      })
  void aCountIsQuarteredInNumbersAsWholeAsItsEnds(String from, String to, String values) {
    assertThat(String.join(" ", values(of(counting(from, to, Optional.empty())))))
        .isEqualTo(values);
  }

  @Test
  void theyAreSpreadEvenlyOverTheTimeThatIsLeft() {
    assertThat(of(counting("0", "12", Optional.empty())))
        .extracting(one -> one.day().orElseThrow())
        .containsExactly(START.plusDays(25), START.plusDays(50), START.plusDays(75));
  }

  @Test
  void withoutADateTheyHaveNone() {
    var open = counting("0", "12", Optional.empty()).without(Draft.DEADLINE);
    assertThat(of(open)).hasSize(3).allMatch(one -> one.day().isEmpty());
    assertThat(of(open.give(Draft.DEADLINE, START))).allMatch(one -> one.day().isEmpty());
  }

  @Test
  void aGoalPerWeekHasNone() {
    assertThat(of(counting("0", "3", Optional.of("week")))).isEmpty();
  }

  @Test
  void aGoalThatDoesNotCountHasAFirstStepAndAHalf() {
    assertThat(of(Learnt.NOTHING.give(Draft.DEADLINE, START.plusDays(100))))
        .extracting(Milestone::phrase)
        .containsExactly("goal.milestone.first", "goal.milestone.half");
  }

  @Test
  void theMembersOwnTakeTheirPlaceOneALineOrBetweenSemicolons() {
    var own = of(Learnt.NOTHING.give(Draft.MILESTONES, "draft; two readers ;; \n final"));
    assertThat(own)
        .extracting(one -> one.words().text())
        .containsExactly("draft", "two readers", "final");
  }

  @Test
  void aSmallerFirstStepIsTheMembersOwnAndComesFirst() {
    var learnt = counting("0", "12", Optional.empty()).give(Draft.CHANGE, ChangeQuestion.SMALLER);
    assertThat(of(learnt)).hasSize(3);
    var easier = of(learnt.give(Draft.FIRST, "one call"));
    assertThat(easier).hasSize(4);
    assertThat(easier.getFirst()).isEqualTo(SampleGoal.milestone("one call", false));
  }

  @Test
  void anotherMeasureKeepsTheMembersOwnAndProposesTheRestAnew() {
    var learnt = counting("0", "12", Optional.empty());
    var own = SampleGoal.milestone("one call", true);
    var before = new ArrayList<>(List.of(own));
    before.addAll(of(learnt));
    var goal = SampleGoal.counting("0", "12", END).with(before, List.of());
    var changed = Milestones.of(counting("0", "2", Optional.empty()), Optional.of(goal), START);
    assertThat(changed).startsWith(own).hasSize(2);
    assertThat(values(changed.subList(1, 2))).containsExactly("1");
  }

  @Test
  void aGoalThatKeepsItsMeasureAndDateKeepsWhatWasReached() {
    var learnt = Learnt.NOTHING.give(Draft.MEASURE, new Measure.YesNo());
    var reached =
        of(learnt).stream()
            .map(one -> new Milestone(one.phrase(), one.words(), one.value(), one.day(), true))
            .toList();
    var goal =
        SampleGoal.of(1, "Pass", Optional.of(new Measure.YesNo()), Optional.empty())
            .with(reached, List.of());
    assertThat(Milestones.of(learnt, Optional.of(goal), START)).isEqualTo(reached);
    var moved = learnt.give(Draft.DEADLINE, END);
    assertThat(Milestones.of(moved, Optional.of(goal), START)).noneMatch(Milestone::reached);
  }
}

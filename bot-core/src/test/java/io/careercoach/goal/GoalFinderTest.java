package io.careercoach.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which goal the words name, and what is left of them. */
class GoalFinderTest {
  private static final List<Goal> GOALS =
      List.of(
          SampleGoal.titled(1, "Finish 12 mock interviews"),
          SampleGoal.titled(2, "Learn Spanish to B1"),
          SampleGoal.titled(3, "Learn French to A2"),
          SampleGoal.titled(12, "Lead a team"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 3 of 5 | 2 | 3 of 5",
        "2 | 2 | ''",
        "#2: done | 2 | done",
        "2: half of it | 2 | half of it",
        "2. 40% | 2 | 40%",
        "12 +2 | 12 | +2",
        "mock interviews 4 | 1 | 4",
        "Mock Interviews 4 of 12 | 1 | 4 of 12",
        "spanish 40% | 2 | 40%",
        "learn french halfway | 3 | halfway"
      })
  void aNumberOrATitleInFrontNamesTheGoal(String words, int number, String rest) {
    var found = GoalFinder.split(words, GOALS);
    assertThat(found.goal().map(Goal::number)).contains(number);
    assertThat(found.rest()).isEqualTo(rest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3 of 5",
        "3 out of 5",
        "3/5",
        "3 / 5",
        "3 %",
        "3%",
        "3 percent",
        "+2",
        "7 more",
        "40%",
        "halfway",
        "learn a lot",
        "learn",
        "blocked: waiting for budget",
        ""
      })
  void progressIsNoNumberOfAGoalAndAnAmbiguousTitleNamesNone(String words) {
    var found = GoalFinder.split(words, GOALS);
    assertThat(found.goal()).isEmpty();
    assertThat(found.rest()).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"2|2", "#3|3", "the team|12", "french|3", "interviews|1", "LEARN SPANISH!|2"})
  void aWholeMessageNamesTheGoalThatItIsAboutMost(String words, int number) {
    assertThat(GoalFinder.named(words, GOALS).map(Goal::number)).contains(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"learn", "4", "", "…", "piano", "something else entirely about a team"})
  void whatIsUnknownOrAmbiguousNamesNone(String words) {
    assertThat(GoalFinder.named(words, GOALS)).isEmpty();
  }

  @Test
  void amongNoGoalsNoneIsFound() {
    assertThat(GoalFinder.split("2 3 of 5", List.of()).goal()).isEmpty();
    assertThat(GoalFinder.named("spanish", List.of())).isEmpty();
  }
}

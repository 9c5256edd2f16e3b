package io.careercoach.goal;

import static io.careercoach.goal.SampleGoal.START;
import static io.careercoach.goal.SampleGoal.ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Facts;
import io.careercoach.message.Phrase;
import io.careercoach.understand.Progress;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a report makes of a goal whose newest report is of a later time. */
class ReportTest {
  private static final LocalDate END = START.plusDays(100);
  private final Goal ahead =
      SampleGoal.at(
          SampleGoal.at(SampleGoal.counting("0", "12", END), "2"), "5", START.plusDays(20));
  private final Context earlier = on(10);

  @Test
  void theNewestReportStaysTheStateAndThatIsSaid() {
    var report = report("+1");

    assertThat(current(report.goal())).isEqualByComparingTo("5");
    assertThat(said(report)).containsExactly("goal.updated.older");
  }

  @Test
  void aChangeIsOfWhatWasKnownThen() {
    assertThat(report("+1").update().value()).contains(new BigDecimal("3"));
    assertThat(report("3 of 12").update().value()).contains(new BigDecimal("3"));
  }

  @Test
  void aReportOfTodayIsTheState() {
    var report = Report.of(ahead, "7 of 12", new Progress(), on(30).now(), on(30));

    assertThat(current(report.goal())).isEqualByComparingTo("7");
    assertThat(said(report)).doesNotContain("goal.updated.older");
  }

  private Report report(String words) {
    return Report.of(ahead, words, new Progress(), earlier.now(), earlier);
  }

  private static BigDecimal current(Goal goal) {
    return Standing.current(goal, END, ZONE);
  }

  private List<String> said(Report report) {
    return GoalSaid.of(ahead, report.goal(), earlier).stream().map(Phrase::id).toList();
  }

  private static Context on(int day) {
    var now = START.plusDays(day).atTime(9, 0).atZone(ZONE).toInstant();
    return new Context(now, ZONE, Locale.UK, Facts.NONE);
  }
}

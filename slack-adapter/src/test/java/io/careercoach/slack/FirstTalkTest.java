package io.careercoach.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A goal on every way that Slack has. */
class FirstTalkTest extends BothWays {

  @Test
  void aGoalInPlainWords() {
    var ana = fake.member("ana");
    ana.says("I want to finish 12 mock interviews by the end of next year").isAcked();
    assertThat(ana.hears("I keep what you write here").words()).contains("Why does this matter");
    ana.says("because I freeze");
    ana.hears("What could make this difficult");
    ana.says("late shifts");
    ana.hears("What will you do");
    ana.says("If it is Tuesday, then I call Ben");
    var scale = ana.hears("How confident");
    ana.clicks(scale, "8").isAcked();
    var summary = ana.hears("Shall I save it");
    fake.awaits("the chosen number", () -> ana.sees(scale).orElseThrow().words().contains("✓ 8"));
    assertThat(ana.sees(scale).orElseThrow().buttons()).isEmpty();
    ana.clicks(summary, "Save").isAcked();
    assertThat(ana.hears("Saved as goal 1").buttons()).contains("Take a copy");
  }

  @Test
  void aGoalByCommandAndForm() {
    var ben = fake.member("ben");
    ben.types("/goal", "new");
    var asked = ben.hears("What would you like to reach?");
    ben.clicks(asked, "Answer on one page");
    var form = ben.modal();
    ben.submits(
            form,
            Map.of(
                "Goal (specific)", "Finish 12 mock interviews",
                "By when (time-bound)", "by the end of next year"))
        .isAcked();
    ben.hears("Why does this matter");
  }

  @Test
  void aPageThatDoesNotOpenIsTold() {
    var ben = fake.member("ben");
    ben.types("/goal", "new");
    fake.next("views.open").isRefused("expired_trigger_id");
    ben.clicks(ben.hears("What would you like to reach?"), "Answer on one page").isAcked();
    ben.hears("The page did not open");
    ben.says("Finish 12 mock interviews").isAcked();
    ben.hears("By when");
  }

  @Test
  void theHomeIsTheBoard() {
    var cora = fake.member("cora");
    cora.opensHome();
    assertThat(cora.home().words()).contains("Set a goal");
  }
}

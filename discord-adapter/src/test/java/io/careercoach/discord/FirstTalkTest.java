package io.careercoach.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A goal on every way that Discord has. */
class FirstTalkTest extends InDiscord {

  @Test
  void aGoalInPlainWords() {
    var ana = fake.member("ana");
    ana.says("I want to finish 12 mock interviews by the end of next year");
    assertThat(ana.hears("I keep what you write here").words()).contains("Why does this matter");
    ana.says("because I freeze");
    ana.hears("What could make this difficult");
    ana.says("late shifts");
    ana.hears("What will you do");
    ana.says("If it is Tuesday, then I call Ben");
    var scale = ana.hears("How confident");
    ana.clicks(scale, "8").isAcked();
    var summary = ana.hears("Shall I save it");
    assertThat(ana.sees(scale, "✓ 8").components()).isEmpty();
    ana.clicks(summary, "Save").isAcked();
    assertThat(ana.hears("Saved as goal 1").components().toString()).contains("Take a copy");
  }

  @Test
  void aGoalByCommandAndForm() {
    var ben = fake.member("ben");
    ben.uses("goal new").isAcked();
    var asked = ben.hears("What would you like to reach?");
    ben.clicks(asked, "Answer on one page").isAcked();
    var form = ben.modal();
    ben.submits(
            form,
            Map.of(
                "Goal (specific)", "Finish 12 mock interviews",
                "By when (time-bound)", "by the end of next year"))
        .isAcked();
    ben.hears("Why does this matter");
  }
}

package io.careercoach.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.reflect.Theme;
import io.careercoach.talk.Kit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The questions for teams as they ship. */
class TeamQuestionsTest {
  private final TeamQuestions questions = Kit.teamQuestions();

  @Test
  void thereAreEnoughAndSomeOfEveryTheme() {
    assertThat(questions.all()).hasSizeGreaterThanOrEqualTo(24);
    for (Theme theme : Theme.values()) {
      assertThat(questions.all()).filteredOn(one -> one.theme() == theme).hasSizeGreaterThan(2);
    }
  }

  @Test
  void noThemeComesAgainBeforeAllHadTheirTurn() {
    var asked = new ArrayList<String>();
    for (int round = 0; round < 6; round++) {
      var themes = new HashSet<Theme>();
      for (int week = 0; week < Theme.values().length; week++) {
        var next = questions.next(asked, Set.of()).orElseThrow();
        themes.add(next.theme());
        asked.add(next.id());
      }
      assertThat(themes).hasSameSizeAs(Theme.values());
    }
    assertThat(asked.subList(0, 21)).doesNotHaveDuplicates();
  }

  @Test
  void whatIsSwitchedOffDoesNotCome() {
    var off = EnumSet.complementOf(EnumSet.of(Theme.BALANCE));
    assertThat(questions.next(List.of(), off).orElseThrow().theme()).isEqualTo(Theme.BALANCE);
    assertThat(questions.next(List.of(), EnumSet.allOf(Theme.class))).isEmpty();
  }

  /**
   * "Your manager", "leave", "pay": an answer to such a question could be held against somebody.
   */
  @Test
  void noneAsksAboutPeoplePayOrLeaving() {
    assertThat(questions.all())
        .allSatisfy(question ->
            assertThat(question.text().toLowerCase(Locale.ROOT))
                .doesNotContainPattern(
                    "\\b(boss|manager|lead|leader|pay|salary|quit|leave|health|ill|sick|family"
                        + "|colleague|mistake)\\b"));
  }
}

package io.careercoach.reflect;

import static io.careercoach.reflect.Theme.BALANCE;
import static io.careercoach.reflect.Theme.EDUCATION;
import static io.careercoach.reflect.Theme.NETWORKING;
import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.talk.Kit;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which prompt comes next. */
class PromptBankTest {
  private static final Set<Theme> ALL = EnumSet.allOf(Theme.class);
  private static final ZonedDateTime FRIDAY =
      ZonedDateTime.parse("2026-03-06T15:00:00+01:00[Europe/Berlin]");

  private final PromptBank bank =
      new PromptBank(
          List.of(
              prompt("learn", EDUCATION),
              prompt("study", EDUCATION),
              prompt("meet", NETWORKING),
              prompt("rest", BALANCE)));
  private final Map<String, Instant> asked = new HashMap<>();

  @Test
  void the_first_of_the_file_comes_first() {
    assertThat(next(ALL, FRIDAY)).contains("learn");
  }

  @Test
  void themes_come_in_turn_and_prompts_within_them() {
    var came = new HashSet<String>();
    for (var id : List.of("learn", "meet", "rest", "study")) {
      var now = FRIDAY.plusWeeks(came.size());
      assertThat(next(ALL, now)).contains(id);
      ask(id, now);
      came.add(id);
    }
    assertThat(next(ALL, FRIDAY.plusWeeks(4))).isEmpty();
    assertThat(next(ALL, FRIDAY.plusWeeks(8))).contains("learn");
    assertThat(next(ALL, FRIDAY.plusWeeks(9))).contains("meet");
  }

  @Test
  void none_comes_again_within_eight_weeks_to_the_minute() {
    ask("meet", FRIDAY);
    var only = Set.of(NETWORKING);

    assertThat(next(only, FRIDAY)).isEmpty();
    assertThat(next(only, FRIDAY.plusWeeks(8).minusMinutes(1))).isEmpty();
    assertThat(next(only, FRIDAY.plusWeeks(8))).contains("meet");
  }

  @Test
  void the_weeks_are_those_of_the_members_own_clock() {
    ask("meet", FRIDAY);
    var summer = FRIDAY.plusWeeks(8);

    assertThat(summer.getHour()).isEqualTo(15);
    assertThat(summer.toInstant()).isBefore(FRIDAY.toInstant().plusSeconds(8 * 7 * 24 * 3600));
    assertThat(next(Set.of(NETWORKING), summer)).contains("meet");
  }

  @Test
  void only_the_themes_that_are_asked_for_are_looked_at() {
    ask("rest", FRIDAY.minusWeeks(20));

    assertThat(next(Set.of(BALANCE), FRIDAY)).contains("rest");
    assertThat(next(Set.of(BALANCE, NETWORKING), FRIDAY)).contains("meet");
    assertThat(next(Set.of(), FRIDAY)).isEmpty();
  }

  @Test
  void one_never_asked_comes_before_one_that_has_rested() {
    ask("learn", FRIDAY.minusWeeks(30));
    assertThat(next(Set.of(EDUCATION), FRIDAY)).contains("study");

    ask("study", FRIDAY.minusWeeks(40));
    assertThat(next(Set.of(EDUCATION), FRIDAY)).contains("study");
  }

  @Test
  void a_theme_that_is_used_up_leaves_the_others_open() {
    ask("learn", FRIDAY);
    ask("study", FRIDAY);

    assertThat(next(Set.of(EDUCATION), FRIDAY)).isEmpty();
    assertThat(bank.themes(asked, FRIDAY)).containsExactly(NETWORKING, BALANCE);
    assertThat(bank.themes(asked, FRIDAY.plusWeeks(8))).contains(EDUCATION);
  }

  @Test
  void what_is_no_longer_in_the_bank_does_no_harm() {
    ask("gone", FRIDAY);

    assertThat(next(ALL, FRIDAY)).contains("learn");
    assertThat(bank.find("gone")).isEmpty();
    assertThat(bank.find("rest")).contains(prompt("rest", BALANCE));
  }

  @Test
  void a_clock_that_was_set_back_brings_nothing_twice() {
    ask("meet", FRIDAY.plusYears(1));

    assertThat(next(Set.of(NETWORKING), FRIDAY)).isEmpty();
  }

  @Test
  void week_by_week_the_themes_come_in_turn_and_no_prompt_twice_in_two_years() {
    var shipped = Kit.prompts();
    for (int week = 0; week < 104; week++) {
      var now = FRIDAY.plusWeeks(week);
      var prompt = shipped.next(asked, ALL, now).orElseThrow();
      assertThat(prompt.theme()).isEqualTo(Theme.values()[week % 7]);
      assertThat(asked.put(prompt.id(), now.toInstant())).as(prompt.id()).isNull();
    }
  }

  @Test
  void an_evening_of_one_theme_ends() {
    var shipped = Kit.prompts();
    int came = 0;
    for (var next = shipped.next(asked, Set.of(BALANCE), FRIDAY);
        next.isPresent();
        next = shipped.next(asked, Set.of(BALANCE), FRIDAY)) {
      asked.put(next.get().id(), FRIDAY.toInstant());
      came++;
    }
    assertThat(came).isEqualTo(count(shipped, BALANCE));
    assertThat(shipped.themes(asked, FRIDAY)).hasSize(6).doesNotContain(BALANCE);
  }

  private Optional<String> next(Set<Theme> themes, ZonedDateTime now) {
    return bank.next(asked, themes, now).map(Prompt::id);
  }

  private void ask(String id, ZonedDateTime when) {
    asked.put(id, when.toInstant());
  }

  private static int count(PromptBank bank, Theme theme) {
    return (int) bank.prompts().stream().filter(prompt -> prompt.theme() == theme).count();
  }

  private static Prompt prompt(String id, Theme theme) {
    return new Prompt(id, theme, "What about " + id + "?");
  }
}

package io.careercoach.reflect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Themes are found in the words by which people name them. */
class ThemeWordsTest {

  @ParameterizedTest
  @EnumSource(Theme.class)
  void everyThemeIsFoundByItsKeyAndByEveryWordOfIt(Theme theme) {
    assertThat(ThemeWords.named(theme.key())).contains(theme);
    for (String word : theme.key().split("-(versus-|and-)?")) {
      assertThat(ThemeWords.named(word)).as(word).contains(theme);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "networking, NETWORKING",
    "Netwroking, NETWORKING",
    "work-life balance, BALANCE",
    "ballance, BALANCE",
    "the balance of work and life, BALANCE",
    "carrer, JOB_VERSUS_CAREER",
    "job vs. career, JOB_VERSUS_CAREER",
    "SKILS, SKILLS_AND_TRAINING",
    "traning please, SKILLS_AND_TRAINING",
    "educa, EDUCATION",
    "my salary, BENEFITS_AND_VALUES",
    "expirience, EXPERIENCE"
  })
  void typosAndPlainWordsAreUnderstood(String words, Theme theme) {
    assertThat(ThemeWords.named(words)).contains(theme);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gardening", "", "?!", "job skills", "work", "a", "日本"})
  void whatIsUnknownOrCouldBeSeveralIsNone(String words) {
    assertThat(ThemeWords.named(words)).isEmpty();
  }

  @Test
  void theThemeWithMoreOfTheWordsWins() {
    assertThat(ThemeWords.named("skills training in my job")).contains(Theme.SKILLS_AND_TRAINING);
  }
}

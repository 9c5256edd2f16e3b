package io.careercoach.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.understand.Measure;
import io.careercoach.understand.Measures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is counted keeps the words that the member had for it. */
class UnitPhraseTest {
  private static Measure.Count read(String words) {
    return (Measure.Count) UnitPhrase.whole(new Measures().read(words).orElseThrow(), words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3 motion design techniques | motion design techniques",
        "two evenings a week without marking | evenings",
        "12 mock interviews | mock interviews",
        "5 new clients | new clients",
        "12 of the interviews | interviews"
      })
  void allWordsBetweenNumberAndNounBelongToIt(String words, String unit) {
    assertThat(read(words).unit()).isEqualTo(unit);
  }

  @ParameterizedTest
  @ValueSource(strings = {"two evenings a week without marking", "12 interviews with customers"})
  void whatComesBehindIsKeptInTheMembersWords(String words) {
    assertThat(UnitPhrase.sign(read(words), words)).contains(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"12 interviews", "two evenings a week", "12 mock interviews I think"})
  void nothingBehindIsNothingToKeep(String words) {
    assertThat(UnitPhrase.sign(read(words), words)).isEmpty();
  }
}

package io.careercoach.understand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class MeasuresTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/understand/measures.csv", delimiter = '|')
  void readsTheAnswerToHowWillYouKnow(String text, String measure) {
    assertThat(new Measures().read(text).map(Days::told).orElse("-")).isEqualTo(measure);
  }
}

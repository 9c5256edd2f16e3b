package io.careercoach.understand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class IntentsTest {

  private static final Intents INTENTS = new Intents();

  @ParameterizedTest
  @CsvFileSource(resources = "/understand/intents.csv", delimiter = '|')
  void readsWhatAWholeMessageAsksFor(String message, Intent intent) {
    assertThat(INTENTS.read(message).intent()).isEqualTo(intent);
  }
}

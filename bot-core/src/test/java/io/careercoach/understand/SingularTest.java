package io.careercoach.understand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SingularTest {
  @ParameterizedTest
  @CsvSource({
    "mock interviews, mock interview",
    "people, person",
    "companies, company",
    "classes, class",
    "pitches, pitch",
    "pages, page",
    "status, status",
    "percent, percent",
    "EUROS, EUROS",
    "'', ''"
  })
  void onlyTheLastWordChanges(String several, String one) {
    assertThat(Singular.of(several)).isEqualTo(one);
  }
}

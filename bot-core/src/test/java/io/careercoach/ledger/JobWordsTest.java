package io.careercoach.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.ledger.Job.Terms;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          part-time barista at Kaffee Mitte          | Barista at Kaffee Mitte        | PART_TIME
          I work part-time as a barista at Mitte.    | Barista at Mitte               | PART_TIME
          Barista at Kaffee Mitte, part time         | Barista at Kaffee Mitte        | PART_TIME
          Nurse at the city hospital (permanent)     | Nurse at the city hospital     | PERMANENT
          I'm a nurse on a permanent contract        | Nurse                          | PERMANENT
          Permanent accountant at Bosch              | Accountant at Bosch            | PERMANENT
          freelance designer for three studios       | freelance designer for three studios | CONTRACT
          Site engineer on contract                  | Site engineer                  | CONTRACT
          Site engineer, contract                    | Site engineer                  | CONTRACT
          I am employed as an analyst at KPMG        | Analyst at KPMG                | -
          contract manager at Bosch                  | contract manager at Bosch      | -
          permanent make-up artist                   | permanent make-up artist       | -
          Work coach at the Jobcentre                | Work coach at the Jobcentre    | -
          Nurse, not permanent                       | Nurse, not permanent           | -
          part-time                                  | part-time                      | PART_TIME
          """)
  void readsTheTermsOffTheTitle(String said, String title, String terms) {
    assertThat(JobWords.of(said)).isEqualTo(new JobWords(title, terms(terms)));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          contract, CONTRACT
          on a fixed-term contract, CONTRACT
          "permanent, I think", PERMANENT
          Part time, PART_TIME
          what?, -
          """,
      quoteCharacter = '"')
  void readsAnAnswerAboutTerms(String said, String terms) {
    assertThat(JobWords.terms(said)).isEqualTo(terms(terms));
  }

  private static Optional<Terms> terms(String name) {
    return name.equals("-")
        ? Optional.empty()
        : Optional.of(Terms.valueOf(name.toUpperCase(Locale.ROOT)));
  }
}

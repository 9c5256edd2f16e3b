package io.careercoach.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.message.Ask.Option;
import io.careercoach.message.Phrase;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which slip of the keys is taken for which option. */
class TypoTest {
  private static final Context CONTEXT =
      new Context(Instant.EPOCH, ZoneOffset.UTC, Locale.ENGLISH, Facts.NONE);
  private static final List<Option<Phrase>> OPTIONS =
      List.of(
          new Option<>("skill", Phrase.of("Skill")),
          new Option<>("experience", Phrase.of("Experience")),
          new Option<>("contact", Phrase.of("Contact")),
          new Option<>("contract", Phrase.of("Contract")),
          new Option<>("/skip", Phrase.of("Skip")));

  @ParameterizedTest
  @CsvSource({"skil,skill", "exp,experience", "Experiance!,experience"})
  void meant(String words, String key) {
    assertThat(Typo.option(words, OPTIONS, CONTEXT).map(Heard.Chosen::key)).contains(key);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ex", "conract", "something else", "skip"})
  void notClear(String words) {
    assertThat(Typo.option(words, OPTIONS, CONTEXT)).isEmpty();
  }
}

package io.careercoach.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SayingTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en-GB | Wednesday 30 June 2027",
        "en-US | Wednesday, June 30, 2027",
        "en-IE | Wednesday 30 June 2027",
        "de-DE | Mittwoch, 30. Juni 2027",
        "fr-FR | mercredi 30 juin 2027",
      })
  void a_day_is_written_out_with_its_weekday(String tag, String day) throws IOException {
    Files.writeString(folder.resolve("de.yaml"), "said: '{it}'");
    Files.writeString(folder.resolve("fr.yaml"), "said: '{it}'");
    assertThat(say("said: '{it}'", Locale.forLanguageTag(tag), LocalDate.of(2027, 6, 30)))
        .isEqualTo(day);
  }

  @Test
  void a_moment_is_told_on_the_member_s_own_clock() throws IOException {
    var moment = ZonedDateTime.of(2026, 11, 27, 14, 0, 0, 0, ZoneId.of("UTC"));
    assertThat(say("said: '{it}'", Locale.UK, moment))
        .isEqualTo("Friday 27 November 2026 at 15:00");
    assertThat(say("said: '{it}'", Locale.US, moment))
        .isEqualTo("Friday, November 27, 2026 at 3:00 PM");
    assertThat(say("said: 'at {it}'", Locale.US, LocalTime.of(9, 5))).isEqualTo("at 9:05 AM");
    assertThat(say("said: '{it, date, ::EEEE}'", Locale.UK, moment)).isEqualTo("Friday");
    assertThat(say("said: '{it, time, ::jm}'", Locale.UK, moment)).isEqualTo("15:00");
  }

  @ParameterizedTest
  @CsvSource({
    "5, 5",
    "5.00, 5",
    "0.50, 0.5",
    "1234.125678, '1,234.125678'",
    "1E+2, 100",
    "-0.25, -0.25"
  })
  void a_number_has_no_needless_zeros_and_loses_nothing(String number, String said)
      throws IOException {
    assertThat(say("said: '{it}'", Locale.UK, new BigDecimal(number))).isEqualTo(said);
  }

  @Test
  void counts_choose_their_words() throws IOException {
    var weeks = "said: '{it, plural, one {# week} other {# weeks}} left'";
    assertThat(say(weeks, Locale.UK, 1)).isEqualTo("1 week left");
    assertThat(say(weeks, Locale.UK, new BigDecimal("2.0"))).isEqualTo("2 weeks left");
    assertThat(say("said: '{it, select, true {Yes} other {No}}'", Locale.UK, true))
        .isEqualTo("Yes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{name}",
        "it's",
        "'{'",
        "{0,number}",
        "}}{{",
        "# |",
        "\\u0000 \0 \uD800",
        "",
        "$1 %s",
        "<!channel>"
      })
  void the_members_own_words_come_through_untouched(String words) throws IOException {
    assertThat(say("said: \"You said: {it}.\"", Locale.UK, new Private(words)))
        .isEqualTo("You said: " + words + ".");
    assertThat(say("said: \"You said: {it}.\"", Locale.UK, words))
        .isEqualTo("You said: " + words + ".");
  }

  @Test
  void apostrophes_are_written_once() throws IOException {
    assertThat(say("said: don't worry, it's {it}, isn't it", Locale.UK, "Ana's"))
        .isEqualTo("don't worry, it's Ana's, isn't it");
  }

  @Test
  void lists_and_phrases_within_phrases_are_said_in_words() throws IOException {
    assertThat(say("said: '{it}.'", Locale.UK, List.of("a", new Private("b"), 3)))
        .isEqualTo("a, b and 3.");
    assertThat(say("said: '{it}.'", Locale.UK, List.of("a"))).isEqualTo("a.");
    assertThat(say("said: '{it}.'", Locale.UK, List.of())).isEqualTo(".");
    assertThat(
            say("said: '{it}.'\nquote: '“{words}”'", Locale.UK, Phrase.quote(new Private("{x}"))))
        .isEqualTo("“{x}”.");
  }

  @Test
  void what_a_language_lacks_is_said_in_english_with_the_country_s_days() throws IOException {
    Files.writeString(folder.resolve("de.yaml"), "other: Anderes");
    assertThat(say("said: 'by {it}'", Locale.GERMANY, LocalDate.of(2027, 6, 30)))
        .isEqualTo("by Wednesday 30 June 2027");
    assertThat(Catalogue.read(folder).strict().say(Phrase.of("other"), Locale.GERMANY, BERLIN))
        .isEqualTo("Anderes");
  }

  private String say(String yaml, Locale locale, Object it) throws IOException {
    Files.writeString(folder.resolve("en.yaml"), "missing: Nothing.\nother: Other\n" + yaml);
    return Catalogue.read(folder).strict().say(Phrase.of("said", "it", it), locale, BERLIN);
  }
}

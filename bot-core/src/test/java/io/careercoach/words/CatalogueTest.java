package io.careercoach.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {
  private static final ZoneId UTC = ZoneId.of("UTC");

  @TempDir Path folder;

  @Test
  void a_question_carries_its_hint_and_its_reason() throws IOException {
    var words =
        words(
            """
            goal:
              outcome:
                text: What do you want to have reached?
                hint: "For example: lead five interviews."
                why: >
                  A goal in your own words
                  is easier to keep.
              list.empty: No goal yet.
            """);
    assertThat(words.ids())
        .containsExactlyInAnyOrder(
            "missing", "goal.outcome", "goal.outcome.hint", "goal.outcome.why", "goal.list.empty");
    assertThat(words.say(Phrase.of("goal.outcome.why"), Locale.UK, UTC))
        .isEqualTo("A goal in your own words is easier to keep.");
    assertThat(words.has("goal.outcome.hint")).isTrue();
    assertThat(words.has("goal")).isFalse();
  }

  @Test
  void yes_no_and_numbers_are_words_too() throws IOException {
    var words = words("yes: Yes\nno: No\non: true\nnought: 007\nday: 2027-06-30\n");
    assertThat(words.say(Phrase.of("yes"), Locale.UK, UTC)).isEqualTo("Yes");
    assertThat(words.say(Phrase.of("no"), Locale.UK, UTC)).isEqualTo("No");
    assertThat(words.say(Phrase.of("on"), Locale.UK, UTC)).isEqualTo("true");
    assertThat(words.say(Phrase.of("nought"), Locale.UK, UTC)).isEqualTo("007");
    assertThat(words.say(Phrase.of("day"), Locale.UK, UTC)).isEqualTo("2027-06-30");
  }

  @Test
  void what_is_quoted_may_bring_its_own_full_stop() throws IOException {
    var words =
        words("kept: 'Kept: \"{words}\". Thanks.'\nnear: 'It is {words}, not “{words}”.'\n");
    assertThat(kept(words, "I passed")).isEqualTo("Kept: \"I passed\". Thanks.");
    assertThat(kept(words, "I passed.")).isEqualTo("Kept: \"I passed.\" Thanks.");
    assertThat(kept(words, "Did I?")).isEqualTo("Kept: \"Did I?\" Thanks.");
    assertThat(words.say(Phrase.of("near", "words", "one."), Locale.UK, UTC))
        .isEqualTo("It is one., not “one.”");
  }

  private static String kept(Catalogue words, String own) {
    return words.say(Phrase.of("kept", "words", new Private(own)), Locale.UK, UTC);
  }

  @Test
  void in_tests_what_cannot_be_said_is_an_exception_without_any_value() throws IOException {
    var words = words("greeting: Hello {name}, {n, plural, one {one} other {#}}\n").strict();
    assertThatThrownBy(() -> words.say(Phrase.of("nobody"), Locale.UK, UTC))
        .hasMessage("no sentence has the id 'nobody'");
    assertThatThrownBy(() -> words.say(Phrase.of("greeting", "nam", "Ana"), Locale.UK, UTC))
        .hasMessage(folder + "/en.yaml:2: greeting: it needs the argument 'name' and has [nam]");
    var secret = Phrase.of("greeting", "name", "Ana", "n", new Private("secret"));
    assertThatThrownBy(() -> words.say(secret, Locale.UK, UTC))
        .hasMessageContaining("one of [n] has another type")
        .hasMessageNotContaining("secret")
        .hasNoCause();
    assertThatThrownBy(
            () -> words.say(Phrase.of("greeting", "name", new Object(), "n", 1), Locale.UK, UTC))
        .hasMessageContaining("java.lang.Object cannot be said");
  }

  @Test
  void a_member_never_sees_a_crash() throws IOException {
    var words = words("greeting: Hello {name}\nbroken: '{'\nouter: '{inner}'\n");
    for (var id : new String[] {"nobody", "greeting", "broken"}) {
      assertThat(words.say(Phrase.of(id), Locale.UK, UTC)).isEqualTo("I've no words.");
    }
    assertThat(words.say(Phrase.of("outer", "inner", Phrase.of("nobody")), Locale.UK, UTC))
        .isEqualTo("I've no words.");
  }

  @Test
  void many_members_are_answered_at_once() throws IOException {
    var words = words("n: '{n, plural, one {# week} other {# weeks}} for {name}'\n");
    assertThat(
            IntStream.range(2, 2_000)
                .parallel()
                .allMatch(n ->
                    words
                        .say(Phrase.of("n", "n", n, "name", "m" + n), Locale.GERMANY, UTC)
                        .equals("%,d weeks for m%d".formatted(n, n).replace(',', '.'))))
        .isTrue();
  }

  private Catalogue words(String yaml) throws IOException {
    Files.writeString(folder.resolve("en.yaml"), "missing: I've no words.\n" + yaml);
    return Catalogue.read(folder);
  }
}

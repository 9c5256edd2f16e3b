package io.careercoach.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody who edits the words is told about a slip. */
class FaultsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: x\\na: y | 3: 'a' is written twice here",
        "a:\\n  b: x\\na.b: y | 4: a.b is already said on line 3",
        "a:\\n  text: x\\n  text: y | 4: 'text' is written twice here",
        "a: Done: well | 2: expected double quotes around a sentence that has a colon",
        "a: {name} said | 2: expected double quotes around a sentence with any of these",
        "a: {name} | 2: a.name: expected a sentence; one that begins with { or #",
        "a: # of 5 | 2: a: expected a sentence; one that begins with { or #",
        "a: '' | 2: a: expected a sentence",
        "a: *b | 2: a: expected a sentence; one that begins with *",
        "a:\\n  - x\\n  - y | 2: a: expected one sentence, not a list",
        "a: \\\"never closed\\nb: x | 2: expected a closing quotation mark",
        "a: @you | 2: expected double quotes",
        "a:\\n\\tb: x | 3: expected spaces, not a tab",
        "a:\\n  b: x\\n c: y | 4: expected the same number of spaces",
      })
  void a_slip_in_the_file_is_told_with_its_line(String yaml, String told) throws IOException {
    var text =
        "missing: Nothing.\n"
            + yaml.replace("\\n", "\n").replace("\\t", "\t").replace("\\\"", "\"");
    Files.writeString(folder.resolve("en.yaml"), text);
    var faulty = catchThrowableOfType(FaultyWords.class, () -> Catalogue.read(folder));
    assertThat(faulty)
        .hasMessageStartingWith(folder.resolve("en.yaml") + ":")
        .hasMessageContaining(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Hello {name | Unmatched '{' braces",
        "Hello {first name} | Bad argument syntax",
        "Hello {0} | a place needs a name, such as {day}, not a number",
        "Hello '{name}' | an apostrophe just before { hides the place",
        "{n, plural, one {week}} | Missing 'other'",
        "{n, plurall, one {week}} | Unknown format type",
      })
  void check_tells_what_is_wrong_in_a_sentence(String sentence, String told) throws IOException {
    Files.writeString(
        folder.resolve("en.yaml"),
        "missing: Nothing.\nfine: It's {name}, isn't it\n\nbad: >\n  " + sentence);
    assertThat(Catalogue.read(folder).check())
        .singleElement()
        .satisfies(
            fault -> assertThat(fault.toString()).contains("en.yaml:4: bad: ").contains(told));
  }

  @Test
  void check_holds_a_translation_to_the_english_places() throws IOException {
    Files.writeString(folder.resolve("en.yaml"), "missing: Nothing.\na: Hello {name}\nb: '{'");
    Files.writeString(folder.resolve("de.yaml"), "a: Hallo {nam}\nb: '{x}'\nc: Neu");
    assertThat(Catalogue.read(folder).check().stream().map(Fault::toString).map(this::shortened))
        .containsExactly(
            "de.yaml:1: a: expected only [name], not {nam}",
            "de.yaml:3: c: en.yaml has no such sentence, so this one is never said",
            "en.yaml:3: b: Unmatched '{' braces in message \"{\"");
  }

  @Test
  void every_file_is_read_before_the_slips_are_told() throws IOException {
    Files.writeString(folder.resolve("en.yaml"), "- list");
    Files.writeString(folder.resolve("de.yaml"), "a: [");
    Files.write(folder.resolve("fr.yaml"), new byte[] {'a', ':', ' ', (byte) 0xE9});
    var faulty = catchThrowableOfType(FaultyWords.class, () -> Catalogue.read(folder));
    assertThat(faulty.faults()).hasSize(3).extracting(Fault::line).containsExactly(1, 1, 1);
  }

  @Test
  void english_must_say_what_to_say_where_a_sentence_is_missing() {
    var faulty = catchThrowableOfType(FaultyWords.class, () -> Catalogue.read(folder));
    assertThat(faulty.faults())
        .extracting(fault -> shortened(fault.toString()))
        .isEqualTo(
            List.of("en.yaml:1: expected 'missing:' and what to say where a sentence is missing"));
  }

  private String shortened(String fault) {
    return fault.replace(folder + "/", "");
  }
}

package io.careercoach.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.careercoach.reflect.Prompt;
import io.careercoach.reflect.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody who edits the prompts is told about a slip. */
class PromptsFileTest {
  private static final List<String> THEMES = Stream.of(Theme.values()).map(Theme::key).toList();

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("en.yaml");
  }

  @Test
  void the_prompts_come_in_the_order_of_the_file() throws IOException {
    write(
        THEMES.reversed().stream()
            .map(theme -> "%s:\n  in-%s: Is {it} # one?\n".formatted(theme, theme))
            .map(theme -> theme.replace("Is {it} # one?", "\"Is {it} '# one?\""))
            .toList());

    var prompts = PromptsFile.read(file).prompts();
    assertThat(prompts).extracting(prompt -> prompt.theme().key()).isEqualTo(THEMES.reversed());
    assertThat(prompts.getFirst())
        .isEqualTo(
            new Prompt("in-benefits-and-values", Theme.BENEFITS_AND_VALUES, "Is {it} '# one?"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "new-theme:\\n  x: Why?\\n  y: How? | 16: 'new-theme' is no theme; expected one of job-v",
        "loose: Why? | 15: 'loose' is no theme",
        "x: [Why] | 15: x: expected one sentence, not a list",
        "balance:\\n  x: Why? | 15: 'balance' is written twice here; keep one of them",
      })
  void a_slip_beside_the_themes_is_told_with_its_line(String slip, String told) throws IOException {
    write(Stream.concat(wholeThemes(), Stream.of(slip.replace("\\n", "\n"))).toList());
    assertThat(faults().getFirst()).startsWith("en.yaml:").contains(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "in-balance: Why? | 15: 'in-balance' is already used on line 12; every id is used once",
        "last: Why? How? | 15: last: expected one question mark, found 2",
        "last: Tell me. | 15: last: expected one question mark, found 0",
        "last: LONG LONG? | 15: last: expected at most 20 words in a sentence, found 22",
        "last: LONG. LONG. LONG? | 15: last: expected at most 30 words, found 33",
        "Last: Why? | 15: benefits-and-values.Last: expected a theme, and below it an id in small",
        "a.b: Why? | 15: benefits-and-values.a.b: expected a theme, and below it an id",
        "last: | 15: benefits-and-values.last: expected a sentence",
        "last: Now: why? | 15: expected double quotes around a sentence that has a colon in it",
      })
  void a_slip_within_a_theme_is_told_with_its_line(String slip, String told) throws IOException {
    var eleven = "word ".repeat(11).strip();
    write(Stream.concat(wholeThemes(), Stream.of("  " + slip.replace("LONG", eleven))).toList());
    assertThat(faults()).singleElement().asString().startsWith("en.yaml:" + told);
  }

  @Test
  void a_theme_without_a_prompt_is_told() throws IOException {
    write(wholeThemes().filter(theme -> !theme.startsWith("networking")).toList());
    assertThat(faults()).containsExactly("en.yaml:1: expected networking: and at least one prompt");
  }

  @Test
  void an_empty_file_lacks_every_theme_and_a_missing_one_is_said_so() throws IOException {
    assertThat(faults()).singleElement().asString().contains("expected a file that can be read");
    write(List.of("# nothing yet"));
    assertThat(faults()).hasSize(7);
  }

  @Test
  void all_slips_are_told_at_once() throws IOException {
    write(
        Stream.concat(wholeThemes(), Stream.of("  a: What", "  B: Why?", "pay:", "  c: Why?"))
            .toList());
    assertThat(faults())
        .extracting(fault -> fault.replaceFirst("(en.yaml:\\d+).*", "$1"))
        .containsExactly("en.yaml:15", "en.yaml:16", "en.yaml:18");
  }

  /** Fourteen lines: seven themes with a prompt each. */
  private static Stream<String> wholeThemes() {
    return THEMES.stream().map(theme -> "%s:\n  in-%s: Why?".formatted(theme, theme));
  }

  private void write(List<String> lines) throws IOException {
    Files.writeString(file, String.join("\n", lines));
  }

  private List<String> faults() {
    var faulty = catchThrowableOfType(FaultyWords.class, () -> PromptsFile.read(file));
    return faulty.faults().stream()
        .map(fault -> fault.toString().replace(folder + "/", ""))
        .toList();
  }
}

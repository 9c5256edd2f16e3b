package io.careercoach.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A phrase is found by its rarest word wherever it would be found at every place of a text. */
class PatternsTest {
  private static final List<String> WORDS =
      List.of("overwhelmed", "overwhelmd", "voerwhelmed", "my", "boss", "bossing", "", "a", "of");
  private static final int TEXTS = 2000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my boss",
        "my? boss",
        "my? a?",
        "*ing of",
        "boss*",
        "*oss*",
        "… my boss",
        "overwhelmed",
        "boss/my … of",
        "a … of? … my a",
        "a/*ing my"
      })
  void nothingIsOverlooked(String phrase) {
    var pattern = Pattern.forgiving(phrase);
    var others = List.of("nothing", "boss of overwhelmed", "my my of of a");
    var all = Stream.concat(others.stream().map(Pattern::of), Stream.of(pattern)).toList();
    var patterns = new Patterns<>(all, some -> some);
    var random = new Random(7);
    for (int i = 0; i < TEXTS; i++) {
      var text = Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size()))).limit(9).toList();
      assertThat(
              patterns.in(text).stream()
                  .filter(hit -> hit.meaning() == pattern)
                  .map(hit -> hit.from() + "-" + hit.end()))
          .as("%s in %s", phrase, text)
          .containsExactlyElementsOf(everywhere(pattern, text));
    }
  }

  private static List<String> everywhere(Pattern pattern, List<String> text) {
    return IntStream.range(0, text.size())
        .filter(from -> pattern.endAt(text, from) > from)
        .mapToObj(from -> from + "-" + pattern.endAt(text, from))
        .toList();
  }
}

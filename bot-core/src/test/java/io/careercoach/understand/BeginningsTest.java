package io.careercoach.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A phrase is found by the letter that it begins with wherever it would be found without. */
class BeginningsTest {
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
        "a/*ing my"
      })
  void nothingIsOverlooked(String phrase) {
    var pattern = Pattern.of(phrase);
    var beginnings = new Beginnings(List.of(Pattern.of("nothing"), pattern));
    var random = new Random(7);
    for (int i = 0; i < TEXTS; i++) {
      var text = Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size()))).limit(6).toList();
      assertThat(beginnings.isIn(text)).as("%s in %s", phrase, text).isEqualTo(pattern.isIn(text));
    }
  }
}

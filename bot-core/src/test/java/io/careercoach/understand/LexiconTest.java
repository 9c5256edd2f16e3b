package io.careercoach.understand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How a file of words is read, and that each of them is in order and in use. */
class LexiconTest {

  private static final Path FILES = Path.of("../config/understand");
  private static final Path CLASSES = Path.of("src/main/java/io/careercoach/understand");
  private static final Pattern NAMED =
      Pattern.compile("Lexicon (\\w+) =\\s+Lexicon\\.of\\(\"([a-z-]+)\"\\)");
  private static final Pattern READ =
      Pattern.compile(
          "(?:Lexicon\\s*\\.of\\(\"([a-z-]+)\"\\)|(\\w+))"
              + "\\s*\\.(words|phrases|meanings)\\(\\s*\"([^\"]+)\"");

  private static final Lexicon FRUIT =
      Lexicon.read(
          "fruit",
          List.of(
              "# What grows.",
              "",
              "[names]",
              "pear  apple # and more",
              "nr #",
              "#",
              "[said]",
              "an apple | a pear",
              "'s fruit",
              "[counts]",
              "1 = one | a single one",
              "2 = two",
              "[names]",
              "fig"));

  /** A section as a class reads it. */
  private record Use(String topic, String section, String as) {}

  @Test
  void wordsKeepTheirOrder() {
    assertThat(FRUIT.words("names")).containsExactly("pear", "apple", "nr", "#", "fig");
  }

  @Test
  void phrasesEndAtABarOrWithTheLine() {
    assertThat(FRUIT.phrases("said")).containsExactly("an apple", "a pear", "'s fruit");
  }

  @Test
  void aMeaningHasManyPhrases() {
    assertThat(FRUIT.<Integer>meanings("counts", Integer::valueOf))
        .isEqualTo(Map.of("one", 1, "a single one", 1, "two", 2));
  }

  @Test
  void aWrongLineIsToldWithItsPlace() {
    assertThatThrownBy(() -> Lexicon.read("fruit", List.of("# What grows.", "pear")))
        .hasMessage("config/understand/fruit.txt:2: a [section] must come first");
    assertThatThrownBy(() -> FRUIT.meanings("said", meaning -> meaning))
        .hasMessage(
            "config/understand/fruit.txt:8: \"an apple | a pear\" needs"
                + " \"meaning = phrase | phrase\"");
    assertThatThrownBy(() -> FRUIT.meanings("counts", Lead::valueOf))
        .hasMessage("config/understand/fruit.txt:11: \"1\" is no meaning here");
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThatThrownBy(() -> FRUIT.words("trees"))
        .hasMessage("config/understand/fruit.txt has no section [trees]");
    assertThatThrownBy(() -> Lexicon.of("trees"))
        .hasMessage("No config/understand/trees.txt in this build");
  }

  @Test
  void everySectionOfEveryFileIsRead() throws IOException {
    var written = new ArrayList<String>();
    for (String topic : topics(FILES)) {
      Lexicon.of(topic)
          .sections()
          .forEach((section, lines) -> written.add(topic + " [" + section + "]"));
    }
    assertThat(uses())
        .extracting(use -> use.topic() + " [" + use.section() + "]")
        .hasSameElementsAs(written);
  }

  @Test
  void everyFileOfIntentsIsRead() throws IOException {
    var read = new ArrayList<>(List.of("frames", "kinds", "tongues"));
    for (Intent intent : Intent.values()) {
      read.add(intent.name().toLowerCase(Locale.ROOT));
    }
    read.remove("unknown");
    assertThat(topics(FILES.resolve("intents"))).hasSameElementsAs(read);
  }

  @Test
  void nothingStandsTwiceInASection() throws IOException {
    for (Use use : uses()) {
      assertThat(entries(use)).as("%s", use).isNotEmpty().doesNotHaveDuplicates();
    }
  }

  @Test
  void everyFileBeginsWithWhatItHolds() throws IOException {
    for (String topic : topics(FILES)) {
      var lines = Files.readAllLines(FILES.resolve(topic + ".txt"));
      assertThat(lines.getFirst()).as(topic).startsWith("# ");
    }
  }

  private static List<String> entries(Use use) {
    return Lexicon.of(use.topic()).sections().getOrDefault(use.section(), List.of()).stream()
        .map(Lexicon.Line::text)
        .map(line -> use.as().equals("meanings") ? line.substring(line.indexOf(" = ") + 3) : line)
        .flatMap(line -> Stream.of(line.split(use.as().equals("words") ? " +" : " *\\| *")))
        .toList();
  }

  private static List<String> topics(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".txt"))
          .map(name -> name.replace(".txt", ""))
          .toList();
    }
  }

  private static List<Use> uses() throws IOException {
    var uses = new ArrayList<Use>();
    for (PayCue cue : PayCue.values()) {
      uses.add(new Use("offers", cue.section(), "phrases"));
    }
    try (var files = Files.list(CLASSES)) {
      for (Path file : files.toList()) {
        uses.addAll(uses(Files.readString(file)));
      }
    }
    return uses;
  }

  private static List<Use> uses(String source) {
    var topics = new HashMap<>(Map.of("OfferWords", "offers"));
    NAMED.matcher(source).results().forEach(name -> topics.put(name.group(1), name.group(2)));
    return READ.matcher(source)
        .results()
        .map(read -> use(read, topics))
        .filter(use -> !use.topic().isEmpty())
        .toList();
  }

  private static Use use(MatchResult read, Map<String, String> topics) {
    String topic = read.group(1) == null ? topics.getOrDefault(read.group(2), "") : read.group(1);
    return new Use(topic, read.group(4), read.group(3));
  }
}

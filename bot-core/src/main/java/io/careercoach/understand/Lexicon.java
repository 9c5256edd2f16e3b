package io.careercoach.understand;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One topic's words, as {@code config/understand/TOPIC.txt} lists them: named sections of entries.
 *
 * <p>A section begins with its name in brackets. A {@code #} begins a comment where a line begins
 * with it, or blanks stand around it. The files are part of
 * the grammar, built and tested with it, and no settings of an installation.
 *
 * @param sections the lines of each section, in their order
 */
record Lexicon(String topic, Map<String, List<String>> sections) {

  /** Several classes read the same file. */
  private static final Map<String, Lexicon> LOADED = new ConcurrentHashMap<>();

  static Lexicon of(String topic) {
    return LOADED.computeIfAbsent(topic, Lexicon::load);
  }

  private static Lexicon load(String topic) {
    try (InputStream file = Lexicon.class.getResourceAsStream(topic + ".txt")) {
      if (file == null) {
        throw new IllegalStateException("No config/understand/" + topic + ".txt in this build");
      }
      return read(topic, new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Lexicon read(String topic, List<String> lines) {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    List<String> open = null;
    for (int i = 0; i < lines.size(); i++) {
      String line = withoutComment(lines.get(i)).strip();
      if (line.startsWith("[") && line.endsWith("]")) {
        open =
            sections.computeIfAbsent(line.substring(1, line.length() - 1), s -> new ArrayList<>());
      } else if (!line.isEmpty()) {
        if (open == null) {
          throw new IllegalStateException(
              "config/understand/%s.txt:%d: a [section] must come first".formatted(topic, i + 1));
        }
        open.add(line);
      }
    }
    return new Lexicon(topic, Map.copyOf(sections));
  }

  /** The single words of a section in their order, with blanks between them. */
  Set<String> words(String section) {
    return lines(section)
        .flatMap(line -> Arrays.stream(line.split(" ")))
        .filter(word -> !word.isEmpty())
        .collect(
            Collectors.collectingAndThen(
                Collectors.toCollection(LinkedHashSet::new), Collections::unmodifiableSet));
  }

  /** The phrases of a section, with bars or line ends between them. */
  List<String> phrases(String section) {
    return lines(section).flatMap(Lexicon::barred).toList();
  }

  /** From each phrase of a section to its meaning: {@code meaning = phrase | phrase}. */
  <T> Map<String, T> meanings(String section, Function<String, T> meaning) {
    Map<String, T> meanings = new LinkedHashMap<>();
    lines(section)
        .forEach(line -> {
          int sign = line.indexOf(" = ");
          if (sign < 0) {
            throw new IllegalStateException(
                "config/understand/%s.txt, [%s]: \"%s\" needs \"meaning = phrase | phrase\""
                    .formatted(topic, section, line));
          }
          T meant = meaning.apply(line.substring(0, sign).strip());
          barred(line.substring(sign + 3)).forEach(phrase -> meanings.put(phrase, meant));
        });
    return meanings;
  }

  private static String withoutComment(String line) {
    int comment = line.startsWith("#") ? 0 : line.indexOf(" # ");
    return comment < 0 ? line : line.substring(0, comment);
  }

  private Stream<String> lines(String section) {
    List<String> lines = sections.get(section);
    if (lines == null) {
      throw new IllegalStateException(
          "config/understand/%s.txt has no section [%s]".formatted(topic, section));
    }
    return lines.stream();
  }

  private static Stream<String> barred(String line) {
    return Arrays.stream(line.split("\\|")).map(String::strip).filter(phrase -> !phrase.isEmpty());
  }
}

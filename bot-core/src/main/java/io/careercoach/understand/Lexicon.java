package io.careercoach.understand;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
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

/**
 * One topic's words, as {@code config/understand/TOPIC.txt} lists them: named sections of entries.
 *
 * <p>A section begins with its name in brackets. A {@code #} begins a comment where it begins the
 * line or stands between blanks. The files are part of the grammar, built and tested with it, and
 * no settings of an installation.
 *
 * @param sections the lines of each section, in their order
 */
record Lexicon(String topic, Map<String, List<Line>> sections) {

  /** Several classes read the same file. */
  private static final Map<String, Lexicon> LOADED = new ConcurrentHashMap<>();

  /** What a line says without its comment, and its number in the file. */
  record Line(int number, String text) {}

  static Lexicon of(String topic) {
    return LOADED.computeIfAbsent(topic, Lexicon::load);
  }

  private static Lexicon load(String topic) {
    try (InputStream file = Lexicon.class.getResourceAsStream(topic + ".txt")) {
      if (file == null) {
        throw new IllegalStateException("No config/understand/" + topic + ".txt in this build");
      }
      return read(
          topic, List.of(new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Lexicon read(String topic, List<String> lines) {
    Map<String, List<Line>> sections = new LinkedHashMap<>();
    List<Line> open = null;
    for (int i = 0; i < lines.size(); i++) {
      Line line = new Line(i + 1, withoutComment(lines.get(i)).strip());
      String text = line.text();
      if (text.startsWith("[") && text.endsWith("]")) {
        open =
            sections.computeIfAbsent(text.substring(1, text.length() - 1), s -> new ArrayList<>());
      } else if (!text.isEmpty()) {
        if (open == null) {
          throw wrong(topic, line, "a [section] must come first");
        }
        open.add(line);
      }
    }
    return new Lexicon(topic, Map.copyOf(sections));
  }

  /** The single words of a section in their order, with blanks between them. */
  Set<String> words(String section) {
    Set<String> words = new LinkedHashSet<>();
    for (Line line : lines(section)) {
      words.addAll(Arrays.asList(line.text().split(" ")));
    }
    words.remove("");
    return Collections.unmodifiableSet(words);
  }

  /** The phrases of a section, with bars or line ends between them. */
  List<String> phrases(String section) {
    List<String> phrases = new ArrayList<>();
    for (Line line : lines(section)) {
      phrases.addAll(barred(line.text()));
    }
    return phrases;
  }

  /** From each phrase of a section to its meaning: {@code meaning = phrase | phrase}. */
  <T> Map<String, T> meanings(String section, Function<String, T> meaning) {
    Map<String, T> meanings = new LinkedHashMap<>();
    for (Line line : lines(section)) {
      int sign = line.text().indexOf(" = ");
      if (sign < 0) {
        throw wrong(topic, line, "\"" + line.text() + "\" needs \"meaning = phrase | phrase\"");
      }
      T meant = meant(line, line.text().substring(0, sign).strip(), meaning);
      for (String phrase : barred(line.text().substring(sign + 3))) {
        meanings.put(phrase, meant);
      }
    }
    return meanings;
  }

  private <T> T meant(Line line, String name, Function<String, T> meaning) {
    try {
      return meaning.apply(name);
    } catch (IllegalArgumentException | DateTimeException unknown) {
      throw wrong(topic, line, "\"" + name + "\" is no meaning here");
    }
  }

  private List<Line> lines(String section) {
    List<Line> lines = sections.get(section);
    if (lines == null) {
      throw new IllegalStateException(
          "config/understand/%s.txt has no section [%s]".formatted(topic, section));
    }
    return lines;
  }

  private static String withoutComment(String line) {
    int comment = line.startsWith("#") ? 0 : line.indexOf(" # ");
    return comment < 0 ? line : line.substring(0, comment);
  }

  private static List<String> barred(String line) {
    List<String> phrases = new ArrayList<>();
    for (String phrase : line.split("\\|")) {
      if (!phrase.isBlank()) {
        phrases.add(phrase.strip());
      }
    }
    return phrases;
  }

  private static IllegalStateException wrong(String topic, Line line, String why) {
    return new IllegalStateException(
        "config/understand/%s.txt:%d: %s".formatted(topic, line.number(), why));
  }
}

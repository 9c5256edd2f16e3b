package io.careercoach.words;

import io.careercoach.reflect.Prompt;
import io.careercoach.reflect.PromptBank;
import io.careercoach.reflect.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a person edits about reflection: the prompts, by theme and id. */
public final class PromptsFile {
  private static final int WORDS = 30;
  private static final int WORDS_A_SENTENCE = 20;
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])[”\"]?\\s+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.,-]*");

  private final Map<String, Line> seen = new HashMap<>();
  private final Set<String> unknown = new HashSet<>();
  private final List<Prompt> prompts = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  private PromptsFile() {}

  /** Reads a file such as {@code prompts/en.yaml}, or throws {@link FaultyWords}. */
  public static PromptBank read(Path file) {
    var page = new PromptsFile();
    WordsFile.read(file).forEach(page::prompt);
    page.everyThemeHasOne(file);
    if (!page.faults.isEmpty()) {
      throw new FaultyWords(page.faults);
    }
    return new PromptBank(page.prompts);
  }

  private void prompt(String place, Line line) {
    int dot = place.indexOf('.');
    var key = dot < 0 ? place : place.substring(0, dot);
    var id = dot < 0 ? "" : place.substring(dot + 1);
    var theme = Theme.of(key);
    if (theme.isEmpty()) {
      unknown(key, line);
    } else if (!ID.matcher(id).matches()) {
      faults.add(
          line.fault(
              place + ": expected a theme, and below it an id in small letters and hyphens"));
    } else {
      id(id, line);
      text(id, line);
      prompts.add(new Prompt(id, theme.get(), line.text()));
    }
  }

  private void unknown(String key, Line line) {
    if (unknown.add(key)) {
      faults.add(
          line.fault("'" + key + "' is no theme; expected one of " + String.join(", ", keys())));
    }
  }

  private void id(String id, Line line) {
    var earlier = seen.putIfAbsent(id, line);
    if (earlier != null) {
      faults.add(
          line.fault(
              "'"
                  + id
                  + "' is already used on line "
                  + earlier.number()
                  + "; every id is used once"));
    }
  }

  private void text(String id, Line line) {
    var text = line.text();
    long questions = text.chars().filter(letter -> letter == '?').count();
    if (questions != 1) {
      faults.add(line.fault(id + ": expected one question mark, found " + questions));
    }
    atMost(WORDS, "words", words(text), id, line);
    int longest = SENTENCE_END.splitAsStream(text).mapToInt(PromptsFile::words).max().orElse(0);
    atMost(WORDS_A_SENTENCE, "words in a sentence", longest, id, line);
  }

  private void atMost(int most, String what, int found, String id, Line line) {
    if (found > most) {
      faults.add(line.fault(id + ": expected at most " + most + " " + what + ", found " + found));
    }
  }

  private void everyThemeHasOne(Path file) {
    for (Theme theme : Theme.values()) {
      if (prompts.stream().noneMatch(prompt -> prompt.theme() == theme)) {
        faults.add(new Fault(file, 1, "expected " + theme.key() + ": and at least one prompt"));
      }
    }
  }

  private static int words(String text) {
    return (int) WORD.matcher(text).results().count();
  }

  private static List<String> keys() {
    return Stream.of(Theme.values()).map(Theme::key).toList();
  }
}

package io.careercoach.words;

import io.careercoach.reflect.Theme;
import io.careercoach.team.TeamQuestion;
import io.careercoach.team.TeamQuestions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a person edits about teams: the questions with their three answers, by theme and id. */
public final class TeamQuestionsFile {
  private static final List<String> PARTS = List.of("text", "low", "middle", "high");
  private static final Pattern PLACE =
      Pattern.compile("([a-z-]+)\\.([a-z0-9]+(?:-[a-z0-9]+)*)(?:\\.(low|middle|high))?");

  /** So many letters fit on a button of every platform. */
  private static final int LABEL = 75;

  private final Map<String, Map<String, Line>> questions = new LinkedHashMap<>();
  private final Set<String> ids = new HashSet<>();
  private final List<Fault> faults = new ArrayList<>();

  private TeamQuestionsFile() {}

  /** Reads a file such as {@code prompts/teams-en.yaml}, or throws {@link FaultyWords}. */
  public static TeamQuestions read(Path file) {
    var page = new TeamQuestionsFile();
    WordsFile.read(file).forEach(page::line);
    var all = page.questions.entrySet().stream().map(found -> page.question(file, found)).toList();
    if (!page.faults.isEmpty()) {
      throw new FaultyWords(page.faults);
    }
    return new TeamQuestions(all);
  }

  private void line(String place, Line line) {
    var parts = PLACE.matcher(place);
    if (!parts.matches() || Theme.of(parts.group(1)).isEmpty()) {
      faults.add(line.fault(place + ": expected a theme, an id, and text, low, middle or high"));
      return;
    }
    // In a file of words, the text of a name stands under the name itself.
    String part = Optional.ofNullable(parts.group(3)).orElse("text");
    boolean text = part.equals("text");
    if (text && !line.text().endsWith("?")) {
      faults.add(line.fault(place + ": expected one question with its mark"));
    }
    if (!text && line.text().length() > LABEL) {
      faults.add(line.fault(place + ": expected at most " + LABEL + " letters"));
    }
    questions
        .computeIfAbsent(parts.group(1) + "." + parts.group(2), _ -> new LinkedHashMap<>())
        .put(part, line);
  }

  private TeamQuestion question(Path file, Map.Entry<String, Map<String, Line>> found) {
    var parts = found.getValue();
    var theme = found.getKey().substring(0, found.getKey().indexOf('.'));
    var id = found.getKey().substring(theme.length() + 1);
    var lacking = PARTS.stream().filter(part -> !parts.containsKey(part)).toList();
    int line = parts.values().iterator().next().number();
    if (!lacking.isEmpty()) {
      faults.add(new Fault(file, line, id + ": expected " + String.join(", ", lacking) + " too"));
    }
    if (!ids.add(id)) {
      faults.add(new Fault(file, line, id + " is there already; every id is used once"));
    }
    return new TeamQuestion(
        id,
        Theme.of(theme).orElseThrow(),
        text(parts, "text"),
        text(parts, "low"),
        text(parts, "middle"),
        text(parts, "high"));
  }

  private static String text(Map<String, Line> parts, String part) {
    var line = parts.get(part);
    return line == null ? "" : line.text();
  }
}

package io.careercoach.app.kill;

import static java.util.stream.Collectors.joining;

import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import io.careercoach.words.Catalogue;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells by the words of the catalogue which questions stand on the screen. */
final class Questions {
  static final Locale LOCALE = Locale.UK;
  static final ZoneId ZONE = ZoneId.of("UTC");

  /** No goal is being set; the next one can begin. */
  static final String NONE = "none";

  private static final String ANYTHING = "anything";
  private static final int MOST_LEFT = 9;
  private static final List<String> IDLE = List.of("begin.offer", "engine.idle", "goal.then");
  private static final List<String> GOAL =
      List.of(
          "goal.outcome",
          "goal.exactly",
          "goal.exactly.beginner",
          "goal.measure",
          "goal.deadline",
          "goal.why-now",
          "goal.obstacle",
          "goal.plan",
          "goal.plan.obstacle",
          "goal.confidence",
          "goal.change",
          "goal.confirm");

  private final Catalogue words = Catalogue.read(Path.of("../config/words")).strict();
  private final Map<Pattern, String> names = new LinkedHashMap<>();

  Questions() {
    IDLE.forEach(id -> names.put(pattern(id), NONE));
    GOAL.forEach(id -> names.put(pattern(id), id.replaceFirst("(goal\\.[^.]+).*", "$1")));
  }

  /** The names of the questions in these lines, one wording of a question as good as another. */
  List<String> in(List<String> lines) {
    return lines.stream()
        .flatMap(line ->
            names.entrySet().stream()
                .filter(name -> name.getKey().matcher(line).matches())
                .map(Map.Entry::getValue))
        .toList();
  }

  String say(String id, Object... namesAndValues) {
    return words.say(Phrase.of(id, namesAndValues), LOCALE, ZONE);
  }

  /** The question alone, or with the number of those that are left. */
  private Pattern pattern(String id) {
    var question = Phrase.of(id, "obstacle", new Private(ANYTHING));
    var counted =
        IntStream.rangeClosed(2, MOST_LEFT)
            .mapToObj(left -> say("form.left", "question", question, "left", left));
    return Pattern.compile(
        Stream.concat(Stream.of(words.say(question, LOCALE, ZONE)), counted)
            .map(text -> Pattern.quote(text).replace(ANYTHING, "\\E.*\\Q"))
            .collect(joining("|")));
  }
}

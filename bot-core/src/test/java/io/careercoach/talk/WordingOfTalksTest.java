package io.careercoach.talk;

import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.message.Ask;
import io.careercoach.message.Message;
import io.careercoach.message.Part;
import io.careercoach.message.Private;
import io.careercoach.words.WordingRules;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every message of every talk keeps the wording rules: short sentences, one question, no guilt. */
class WordingOfTalksTest {
  private static final WordingRules RULES = WordingRules.standard();
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
  private static final int MEDIAN_WORDS = 30;

  @TestFactory
  Stream<DynamicTest> everyMessageKeepsTheWordingRules() {
    return Talks.all().stream()
        .map(script ->
            DynamicTest.dynamicTest(
                script.name(), () -> assertThat(findings(script)).as(script.name()).isEmpty()));
  }

  @Test
  void theMedianMessageIsShort() {
    var lengths =
        Talks.people().stream()
            .flatMap(script -> said(script).stream())
            .map(message -> WordingRules.words(text(message)))
            .sorted()
            .toList();
    assertThat(lengths.get(lengths.size() / 2)).isLessThanOrEqualTo(MEDIAN_WORDS);
  }

  private static List<String> findings(Script script) {
    var quotes = new ArrayList<>(script.beats().stream().map(Script.Beat::said).toList());
    var messages = said(script);
    messages.forEach(message -> quotes.addAll(quoted(message, List.copyOf(quotes))));
    return messages.stream()
        .flatMap(message -> RULES.findings(text(message), quotes).stream())
        .distinct()
        .toList();
  }

  static List<Message<Private>> said(Script script) {
    return Talks.played(
        script,
        Play.Way.STRAIGHT,
        play -> {
          play.run();
          return List.copyOf(play.said());
        });
  }

  /**
   * The lines of a summary are the member's own words, and so is what stands in quotation marks.
   */
  private static List<String> quoted(Message<Private> message, List<String> said) {
    var lines =
        message.parts().stream()
            .flatMap(part ->
                part instanceof Part.Facts<Private>(var rows)
                    ? rows.stream().map(row -> row.value().text())
                    : Stream.empty());
    var marked =
        QUOTED
            .matcher(text(message))
            .results()
            .map(quote -> quote.group(1))
            .filter(quote -> said.stream().anyMatch(words -> words.contains(quote)));
    return Stream.concat(lines, marked).toList();
  }

  static String text(Message<Private> message) {
    var paragraphs = new ArrayList<String>();
    for (Part<Private> part : message.parts()) {
      switch (part) {
        case Part.Text<Private>(var text) -> paragraphs.add(text.text());
        case Part.Facts<Private> _, Part.Chart<Private> _, Part.Enclosure<Private> _ -> {}
      }
    }
    message.ask().map(Ask::question).map(Private::text).ifPresent(paragraphs::add);
    return String.join("\n", paragraphs);
  }
}

package io.careercoach.slack;

import io.careercoach.engine.Coach;
import io.careercoach.engine.Event;
import io.careercoach.engine.Letter;
import io.careercoach.message.Ask;
import io.careercoach.message.Private;
import io.careercoach.slack.block.Press;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A talk that members hold at the same pace, and the question that is open after it.
 *
 * <p>Which value a button has is found out by playing the talk once beforehand with somebody who is
 * not in Slack: the same things said in the same order make the same questions.
 */
record LoadTalk(List<Act> acts, Optional<String> open) {

  /**
   * Plays it.
   *
   * @param lines what is done over and over: words, a command, or a button's label in brackets
   * @param length how many acts it has
   */
  static LoadTalk played(Coach coach, String who, List<String> lines, int length) {
    var acts = new ArrayList<Act>();
    for (int i = 0; i < length; i++) {
      var act = act(coach, who, lines.get(i % lines.size()));
      coach.hear(new Event("e" + i, who, Instant.now(), act.said()));
      acts.add(act);
    }
    return new LoadTalk(List.copyOf(acts), open(coach, who));
  }

  /** The number of the question that is open now. */
  static Optional<String> open(Coach coach, String who) {
    return coach.open(who).flatMap(Letter::prompt);
  }

  private static Act act(Coach coach, String who, String line) {
    return line.startsWith("[")
        ? new Act.Presses(button(coach, who, line.substring(1, line.length() - 1)))
        : line.startsWith("/") ? new Act.Types(line) : new Act.Writes(line);
  }

  /** The latest button of this label. */
  private static Press button(Coach coach, String who, String label) {
    return coach.waiting(who).reversed().stream()
        .flatMap(letter -> buttons(letter, label))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(who + " has no button " + label));
  }

  private static Stream<Press> buttons(Letter letter, String label) {
    return letter.message().ask().stream()
        .flatMap(ask ->
            ask instanceof Ask.Choice<Private>(_, _, var options) ? options.stream() : Stream.of())
        .filter(option -> option.label().text().equals(label))
        .map(option -> new Press(letter.prompt().orElse(""), option.key()));
  }
}

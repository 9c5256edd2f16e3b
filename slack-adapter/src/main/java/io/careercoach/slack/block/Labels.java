package io.careercoach.slack.block;

import static java.util.stream.Collectors.joining;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.StaticSelectElement;
import java.util.stream.Stream;

/** What can be pressed, in words: an answer can be typed as well. */
final class Labels {
  private Labels() {}

  static String line(ActionsBlock actions) {
    return actions.getElements().stream()
        .flatMap(Labels::of)
        .map(label -> "[" + Mrkdwn.escaped(label) + "]")
        .collect(joining(" "));
  }

  private static Stream<String> of(BlockElement element) {
    return switch (element) {
      case ButtonElement button -> Stream.of(button.getText().getText());
      case StaticSelectElement menu ->
          menu.getOptions().stream().map(option -> option.getText().getText());
      default -> Stream.of();
    };
  }
}

package io.careercoach.slack.block;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.StaticSelectElement;
import io.careercoach.message.Ask;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import io.careercoach.message.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A question as blocks: its words, and what can be pressed.
 *
 * @param prompt names the question, if it can be answered
 * @param paged whether it can be answered on one page with others
 * @param words says a phrase in the member's language
 */
record AskBlocks(String prompt, boolean paged, Function<Phrase, String> words) {
  /** More answers than this are a menu. */
  private static final int FEW = 5;

  private static final int ROW = 5;

  List<LayoutBlock> of(Ask<Private> ask) {
    var blocks = new ArrayList<>(PartBlocks.sections(ask.question().text()));
    switch (ask) {
      case Ask.Words<Private> _, Ask.Form<Private> _ -> {}
      case Ask.Choice<Private>(_, _, var options) -> blocks.addAll(choice(options));
    }
    if (paged || ask instanceof Ask.Form<Private>) {
      blocks.add(actions(List.of(page())));
    }
    return blocks;
  }

  private List<LayoutBlock> choice(List<Option<Private>> options) {
    boolean fits = options.stream().allMatch(one -> value(one).length() <= Limits.OPTION_VALUE);
    return fits && options.size() > FEW && !Scale.is(options) ? menus(options) : rows(options);
  }

  /** Answers first; commands, which end or mend something, in rows of their own. */
  private List<LayoutBlock> rows(List<Option<Private>> options) {
    var blocks = new ArrayList<LayoutBlock>();
    int number = 0;
    for (boolean command : List.of(false, true)) {
      var some = options.stream().filter(one -> press(one).command() == command).toList();
      for (var row : even(some)) {
        var buttons = new ArrayList<BlockElement>();
        for (var option : row) {
          buttons.add(button(number++, option));
        }
        blocks.add(actions(buttons));
      }
    }
    return blocks;
  }

  /** Rows that are as long as each other, give or take one. */
  private static <T> List<List<T>> even(List<T> all) {
    int count = (all.size() + ROW - 1) / ROW;
    var rows = new ArrayList<List<T>>();
    for (int row = 0; row < count; row++) {
      rows.add(all.subList(all.size() * row / count, all.size() * (row + 1) / count));
    }
    return rows;
  }

  private List<LayoutBlock> menus(List<Option<Private>> options) {
    var blocks = new ArrayList<LayoutBlock>();
    for (int from = 0; from < options.size(); from += Limits.MENU) {
      var some = options.subList(from, Math.min(options.size(), from + Limits.MENU));
      blocks.add(actions(List.of(menu(from, some))));
    }
    return blocks;
  }

  private BlockElement menu(int number, List<Option<Private>> options) {
    return StaticSelectElement.builder()
        .actionId(Press.id(number))
        .placeholder(Mrkdwn.plain(words.apply(Phrase.of("screen.pick")), Limits.PLACEHOLDER))
        .options(
            options.stream()
                .map(option ->
                    OptionObject.builder()
                        .text(Mrkdwn.plain(option.label().text(), Limits.LABEL))
                        .value(value(option))
                        .build())
                .toList())
        .build();
  }

  private BlockElement button(int number, Option<Private> option) {
    return ButtonElement.builder()
        .actionId(Press.id(number))
        .text(Mrkdwn.plain(option.label().text(), Limits.LABEL))
        .value(value(option))
        .build();
  }

  private BlockElement page() {
    return ButtonElement.builder()
        .actionId(Press.PAGE)
        .text(Mrkdwn.plain(words.apply(Phrase.of("screen.page")), Limits.LABEL))
        .value(new Press(prompt, "").value())
        .build();
  }

  private static LayoutBlock actions(List<BlockElement> elements) {
    return ActionsBlock.builder().elements(elements).build();
  }

  private Press press(Option<Private> option) {
    return new Press(prompt, option.key());
  }

  private String value(Option<Private> option) {
    return press(option).value();
  }
}

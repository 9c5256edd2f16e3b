package io.careercoach.discord.draw;

import io.careercoach.message.Ask;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import io.careercoach.message.Scale;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;

/**
 * What can be pressed under a question.
 *
 * @param prompt names the question, if it can be answered
 * @param paged whether it can be answered on one page with others
 * @param typed whether an answer can be typed where the question stands
 * @param words says a phrase in the member's language
 */
record AskRows(String prompt, boolean paged, boolean typed, Function<Phrase, String> words) {
  /** More answers than this are a menu; of short ones, more than two rows of them. */
  private static final int FEW = 5;

  private static final int SHORT = 20;

  List<ActionRow> of(Ask<Private> ask) {
    var rows = new ArrayList<ActionRow>();
    if (ask instanceof Ask.Choice<Private>(_, _, var options)) {
      rows.addAll(choice(options.stream().filter(this::fits).toList()));
    }
    var others = new ArrayList<Button>();
    if (paged || ask instanceof Ask.Form<Private>) {
      others.add(button(Press.Kind.PAGE, 0, "", said("screen.page")));
    }
    if (!typed && !prompt.isEmpty()) {
      others.add(button(Press.Kind.SAY, 0, "", said("screen.answer")));
    }
    if (!others.isEmpty()) {
      rows.add(ActionRow.of(others));
    }
    return rows;
  }

  /** A key that is too long can only be typed, by its label. */
  private boolean fits(Option<Private> option) {
    return !option.key().isEmpty()
        && new Press(Press.Kind.ANSWER, prompt, option.key()).id(999).length() <= Limits.ID;
  }

  private List<ActionRow> choice(List<Option<Private>> options) {
    boolean brief = options.stream().allMatch(one -> one.label().text().length() <= SHORT);
    int few = brief ? 2 * FEW : FEW;
    return options.size() > few && !Scale.is(options) ? menus(options) : buttons(options);
  }

  /** Answers first; commands, which end or mend something, in rows of their own. */
  private List<ActionRow> buttons(List<Option<Private>> options) {
    var rows = new ArrayList<ActionRow>();
    int number = 0;
    for (boolean command : List.of(false, true)) {
      var some = options.stream().filter(one -> one.key().startsWith("/") == command).toList();
      for (var row : even(some)) {
        var buttons = new ArrayList<Button>();
        for (var option : row) {
          buttons.add(button(Press.Kind.ANSWER, number++, option.key(), option.label().text()));
        }
        rows.add(ActionRow.of(buttons));
      }
    }
    return rows;
  }

  /** Rows that are as long as each other, give or take one. */
  private static <T> List<List<T>> even(List<T> all) {
    int count = (all.size() + Limits.BUTTONS - 1) / Limits.BUTTONS;
    var rows = new ArrayList<List<T>>();
    for (int row = 0; row < count; row++) {
      rows.add(all.subList(all.size() * row / count, all.size() * (row + 1) / count));
    }
    return rows;
  }

  private List<ActionRow> menus(List<Option<Private>> options) {
    var keys = new HashSet<String>();
    var once = options.stream().filter(option -> keys.add(option.key())).toList();
    var rows = new ArrayList<ActionRow>();
    for (int from = 0; from < once.size(); from += Limits.MENU) {
      var some = once.subList(from, Math.min(once.size(), from + Limits.MENU));
      rows.add(ActionRow.of(menu(from, some)));
    }
    return rows;
  }

  private StringSelectMenu menu(int number, List<Option<Private>> options) {
    return StringSelectMenu.create(new Press(Press.Kind.MENU, prompt, "").id(number))
        .setPlaceholder(Markup.plain(said("screen.pick"), Limits.PLACEHOLDER))
        .addOptions(
            options.stream()
                .map(option ->
                    SelectOption.of(
                        Markup.plain(option.label().text(), Limits.OPTION), option.key()))
                .toList())
        .build();
  }

  private Button button(Press.Kind kind, int number, String key, String label) {
    return Button.secondary(
        new Press(kind, prompt, key).id(number), Markup.plain(label, Limits.LABEL));
  }

  private String said(String id) {
    return words.apply(Phrase.of(id));
  }
}

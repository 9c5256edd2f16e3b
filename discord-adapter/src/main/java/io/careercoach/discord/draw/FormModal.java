package io.careercoach.discord.draw;

import io.careercoach.message.Ask;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.interactions.modals.ModalMapping;
import net.dv8tion.jda.api.modals.Modal;

/**
 * A form as a page of its own, whose fields may stay empty; and one field, where an answer cannot
 * be typed.
 *
 * @param words says a phrase in the member's language
 */
public record FormModal(Function<Phrase, String> words) {
  private static final String ONE = "words";

  /** The page of the form that this question offers. */
  public Modal of(String prompt, Ask.Form<Private> form) {
    return Modal.create(new Press(Press.Kind.PAGE, prompt, "").id(0), said("screen.form"))
        .addComponents(
            form.fields().stream()
                .limit(Limits.FIELDS)
                .map(field -> field(field.key(), field.label().text(), false))
                .toList())
        .build();
  }

  /** A field for the answer to this question. */
  public Modal one(String prompt) {
    return Modal.create(new Press(Press.Kind.SAY, prompt, "").id(0), said("screen.answer"))
        .addComponents(List.of(field(ONE, words.apply(Phrase.of("screen.answer")), true)))
        .build();
  }

  /** What was filled in, by the keys of the fields; empty fields say nothing. */
  public static Map<String, Private> fields(List<ModalMapping> values) {
    var fields = new LinkedHashMap<String, Private>();
    for (var value : values) {
      var text = value.getAsString();
      if (!text.isBlank()) {
        fields.put(value.getCustomId(), new Private(text));
      }
    }
    return fields;
  }

  private String said(String id) {
    return Markup.plain(words.apply(Phrase.of(id)), Limits.TITLE);
  }

  /** A label that does not fit is said whole below it. */
  private static Label field(String key, String label, boolean required) {
    var input =
        TextInput.create(key, TextInputStyle.PARAGRAPH)
            .setRequired(required)
            .setMaxLength(Limits.INPUT)
            .build();
    String whole = Markup.plain(label, Integer.MAX_VALUE);
    String hint =
        whole.length() <= Limits.FIELD_LABEL ? null : Markup.plain(label, Limits.FIELD_HINT);
    return Label.of(Markup.plain(label, Limits.FIELD_LABEL), hint, input);
  }
}

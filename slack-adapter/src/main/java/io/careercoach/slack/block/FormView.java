package io.careercoach.slack.block;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewState;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import io.careercoach.message.Ask;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * A form as a page of its own, whose fields may stay empty.
 *
 * @param words says a phrase in the member's language
 */
public record FormView(Function<Phrase, String> words) {
  /** Every such page is called so when it is sent. */
  public static final String CALLBACK = "form";

  private static final String WORDS = "words";

  /** The page of the form that this question offers. */
  public View of(String prompt, Ask.Form<Private> form) {
    var blocks = new ArrayList<LayoutBlock>(PartBlocks.sections(form.question().text()));
    form.fields().forEach(field -> blocks.add(input(field)));
    return View.builder()
        .type("modal")
        .callbackId(CALLBACK)
        .privateMetadata(prompt)
        .title(ViewTitle.builder().type("plain_text").text(said("screen.form")).build())
        .submit(ViewSubmit.builder().type("plain_text").text(said("screen.send")).build())
        .close(ViewClose.builder().type("plain_text").text(said("screen.close")).build())
        .blocks(blocks.subList(0, Math.min(blocks.size(), Limits.VIEW_BLOCKS)))
        .build();
  }

  /** What was filled in, by the keys of the fields; empty fields say nothing. */
  public static Map<String, Private> fields(ViewState state) {
    var fields = new LinkedHashMap<String, Private>();
    state
        .getValues()
        .forEach((key, inputs) -> {
          var input = inputs.get(WORDS);
          if (input != null && input.getValue() != null && !input.getValue().isBlank()) {
            fields.put(key, new Private(input.getValue()));
          }
        });
    return fields;
  }

  private String said(String id) {
    return Mrkdwn.plain(words.apply(Phrase.of(id)), Limits.VIEW_TITLE).getText();
  }

  private static LayoutBlock input(Ask.Field<Private> field) {
    return InputBlock.builder()
        .blockId(field.key())
        .optional(true)
        .label(Mrkdwn.plain(field.label().text(), Limits.INPUT_LABEL))
        .element(
            PlainTextInputElement.builder()
                .actionId(WORDS)
                .multiline(true)
                .maxLength(Limits.INPUT)
                .build())
        .build();
  }
}

package io.careercoach.slack.fake.rules;

import static io.careercoach.slack.fake.rules.Samples.actions;
import static io.careercoach.slack.fake.rules.Samples.beside;
import static io.careercoach.slack.fake.rules.Samples.button;
import static io.careercoach.slack.fake.rules.Samples.chosen;
import static io.careercoach.slack.fake.rules.Samples.confirm;
import static io.careercoach.slack.fake.rules.Samples.input;
import static io.careercoach.slack.fake.rules.Samples.list;
import static io.careercoach.slack.fake.rules.Samples.mrkdwn;
import static io.careercoach.slack.fake.rules.Samples.option;
import static io.careercoach.slack.fake.rules.Samples.plain;
import static io.careercoach.slack.fake.rules.Samples.section;
import static io.careercoach.slack.fake.rules.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every limit is met exactly: what is just allowed passes, one more does not. */
class BlockLimitsTest {

  /**
   * A published limit.
   *
   * @param page below docs.slack.dev/reference/block-kit
   */
  record Limit(String page, String what, int most, IntFunction<String> block) {
    @Override
    public String toString() {
      return page + ": " + what + " " + most;
    }
  }

  static Stream<Limit> limits() {
    return Stream.of(
        new Limit(
            "blocks/section-block", "text", 3000, n -> section("").replace(plain(1), mrkdwn(n))),
        new Limit(
            "blocks/section-block", "fields", 10, n -> section(",'fields':" + list(n, "field"))),
        new Limit(
            "blocks/section-block", "field", 2000, n -> section(",'fields':[" + mrkdwn(n) + "]")),
        new Limit(
            "blocks",
            "block_id",
            255,
            n -> "{'type':'divider','block_id':'%s'}".formatted(text(n))),
        new Limit(
            "blocks/header-block",
            "text",
            150,
            n -> "{'type':'header','text':%s}".formatted(plain(n))),
        new Limit(
            "blocks/actions-block",
            "elements",
            25,
            n -> "{'type':'actions','elements':%s}".formatted(list(n, "button"))),
        new Limit(
            "blocks/context-block",
            "elements",
            10,
            n -> "{'type':'context','elements':%s}".formatted(list(n, "field"))),
        new Limit(
            "blocks/image-block",
            "image_url",
            3000,
            n -> "{'type':'image','alt_text':'a','image_url':'%s'}".formatted(text(n))),
        new Limit(
            "blocks/image-block",
            "alt_text",
            2000,
            n -> "{'type':'image','image_url':'u','alt_text':'%s'}".formatted(text(n))),
        new Limit(
            "blocks/image-block",
            "title",
            2000,
            n -> "{'type':'image','image_url':'u','alt_text':'a','title':%s}".formatted(plain(n))),
        new Limit(
            "blocks/input-block",
            "label",
            2000,
            n -> input("{'type':'plain_text_input'}").replace(plain(1), plain(n))),
        new Limit(
            "blocks/input-block",
            "hint",
            2000,
            n -> input("{'type':'plain_text_input'},'hint':" + plain(n))),
        new Limit(
            "blocks/markdown-block",
            "text",
            12_000,
            n -> "{'type':'markdown','text':'%s'}".formatted(text(n))),
        new Limit(
            "block-elements/button-element",
            "text",
            75,
            n -> actions(button("").replace(plain(1), plain(n)))),
        new Limit(
            "block-elements/button-element",
            "action_id",
            255,
            n -> actions(button(",'action_id':'%s'".formatted(text(n))))),
        new Limit(
            "block-elements/button-element",
            "value",
            2000,
            n -> actions(button(",'value':'%s'".formatted(text(n))))),
        new Limit(
            "block-elements/button-element",
            "url",
            3000,
            n -> actions(button(",'url':'%s'".formatted(text(n))))),
        new Limit(
            "block-elements/button-element",
            "accessibility_label",
            75,
            n -> actions(button(",'accessibility_label':'%s'".formatted(text(n))))),
        new Limit(
            "block-elements/overflow-menu-element",
            "options",
            5,
            n -> beside(chosen("overflow", n))),
        new Limit(
            "block-elements/checkboxes-element",
            "options",
            10,
            n -> beside(chosen("checkboxes", n))),
        new Limit(
            "block-elements/radio-button-group-element",
            "options",
            10,
            n -> beside(chosen("radio_buttons", n))),
        new Limit(
            "block-elements/select-menu-element",
            "options",
            100,
            n -> beside(chosen("static_select", n))),
        new Limit(
            "block-elements/select-menu-element",
            "option_groups",
            100,
            n -> beside("{'type':'static_select','option_groups':%s}".formatted(list(n, "group")))),
        new Limit(
            "block-elements/select-menu-element",
            "placeholder",
            150,
            n ->
                beside(
                    "{'type':'static_select','placeholder':%s,'options':[%s]}"
                        .formatted(plain(n), option(1)))),
        new Limit(
            "block-elements/plain-text-input-element",
            "placeholder",
            150,
            n -> input("{'type':'plain_text_input','placeholder':%s}".formatted(plain(n)))),
        new Limit(
            "block-elements/plain-text-input-element",
            "initial_value",
            3000,
            n -> input("{'type':'plain_text_input','initial_value':'%s'}".formatted(text(n)))),
        new Limit(
            "block-elements/plain-text-input-element",
            "max_length",
            3000,
            n -> input("{'type':'plain_text_input','max_length':%d}".formatted(n))),
        new Limit(
            "block-elements/plain-text-input-element",
            "min_length",
            3000,
            n -> input("{'type':'plain_text_input','min_length':%d}".formatted(n))),
        new Limit(
            "composition-objects/option-object",
            "text",
            75,
            n -> beside(chosen("overflow", 1).replace(plain(1), plain(n)))),
        new Limit(
            "composition-objects/option-object",
            "value",
            150,
            n -> beside(chosen("overflow", 1).replace("'0'", "'" + text(n) + "'"))),
        new Limit(
            "composition-objects/option-object",
            "description",
            75,
            n -> beside(chosen("overflow", 1).replace("'0'", "'0','description':" + plain(n)))),
        new Limit(
            "composition-objects/option-group-object",
            "label",
            75,
            n ->
                beside(
                    "{'type':'static_select','option_groups':[{'label':%s,'options':[%s]}]}"
                        .formatted(plain(n), option(1)))),
        new Limit(
            "composition-objects/confirmation-dialog-object",
            "title",
            100,
            n -> actions(confirm(n, 1, 1, 1))),
        new Limit(
            "composition-objects/confirmation-dialog-object",
            "text",
            300,
            n -> actions(confirm(1, n, 1, 1))),
        new Limit(
            "composition-objects/confirmation-dialog-object",
            "confirm",
            30,
            n -> actions(confirm(1, 1, n, 1))),
        new Limit(
            "composition-objects/confirmation-dialog-object",
            "deny",
            30,
            n -> actions(confirm(1, 1, 1, n))));
  }

  @ParameterizedTest
  @MethodSource("limits")
  void isMetExactly(Limit limit) {
    assertThat(
            BlockKit.faults(blocks("[" + limit.block().apply(limit.most()) + "]"), Surface.MESSAGE))
        .isEmpty();
    assertThat(
            BlockKit.faults(
                blocks("[" + limit.block().apply(limit.most() + 1) + "]"), Surface.MESSAGE))
        .hasSize(1);
  }

  @Test
  void messagesHaveFiftyBlocksViewsAHundred() {
    assertThat(BlockKit.faults(blocks(list(50, "divider")), Surface.MESSAGE)).isEmpty();
    assertThat(BlockKit.faults(blocks(list(51, "divider")), Surface.MESSAGE))
        .containsExactly("[ERROR] no more than 50 items allowed [json-pointer:/blocks]");
    assertThat(BlockKit.faults(blocks(list(100, "divider")), Surface.HOME)).isEmpty();
    assertThat(BlockKit.faults(blocks(list(101, "divider")), Surface.MODAL)).hasSize(1);
  }

  static JsonNode blocks(String json) {
    try {
      return new ObjectMapper().readTree(json.replace('\'', '"'));
    } catch (JsonProcessingException typo) {
      throw new AssertionError(json, typo);
    }
  }
}

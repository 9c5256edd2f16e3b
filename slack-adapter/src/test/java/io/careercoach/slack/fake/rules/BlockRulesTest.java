package io.careercoach.slack.fake.rules;

import static io.careercoach.slack.fake.rules.BlockLimitsTest.blocks;
import static io.careercoach.slack.fake.rules.Samples.actions;
import static io.careercoach.slack.fake.rules.Samples.beside;
import static io.careercoach.slack.fake.rules.Samples.button;
import static io.careercoach.slack.fake.rules.Samples.input;
import static io.careercoach.slack.fake.rules.Samples.mrkdwn;
import static io.careercoach.slack.fake.rules.Samples.option;
import static io.careercoach.slack.fake.rules.Samples.section;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * docs.slack.dev/reference/block-kit: what has to be there, what may not be, and what has to
 * differ.
 */
class BlockRulesTest {

  private static List<String> faults(String... blocks) {
    return BlockKit.faults(blocks("[" + String.join(",", blocks) + "]"), Surface.MESSAGE);
  }

  @Test
  void actionIdsDifferWithinABlock() {
    var same = button(",'action_id':'a'");
    assertThat(faults(actions(same, same)))
        .containsExactly(
            "[ERROR] `action_id` must be unique [json-pointer:/blocks/0/elements/1/action_id]");
    assertThat(faults(actions(same), actions(same))).isEmpty();
  }

  @Test
  void blockIdsDifferWithinAMessage() {
    var same = "{'type':'divider','block_id':'b'}";
    assertThat(faults(same, same))
        .containsExactly("[ERROR] `block_id` must be unique [json-pointer:/blocks/1/block_id]");
  }

  @Test
  void valuesOfOptionsDiffer() {
    assertThat(
            faults(beside("{'type':'overflow','options':[%s,%s]}".formatted(option(1), option(1)))))
        .containsExactly(
            "[ERROR] duplicate option value [json-pointer:/blocks/0/accessory/options/1/value]");
  }

  @Test
  void whatIsChosenAtFirstIsOnOffer() {
    var select = "{'type':'static_select','options':[%s],'initial_option':%s}";
    assertThat(faults(beside(select.formatted(option(1), option(1))))).isEmpty();
    assertThat(faults(beside(select.formatted(option(1), option(2))))).hasSize(1);
  }

  @Test
  void labelsOfButtonsHaveNoMarks() {
    assertThat(faults(actions(button("").replace("plain_text", "mrkdwn")))).hasSize(1);
    assertThat(faults(section("").replace("plain_text", "mrkdwn"))).isEmpty();
    assertThat(faults("{'type':'header','text':%s}".formatted(mrkdwn(1)))).hasSize(1);
  }

  @Test
  void textsAreNotEmpty() {
    assertThat(faults("{'type':'header','text':{'type':'plain_text','text':''}}"))
        .containsExactly(
            "[ERROR] must be more than 0 characters [json-pointer:/blocks/0/text/text]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {'type':'section'}                                        | missing required field: text or fields
          {'type':'image','image_url':'u'}                          | missing required field: alt_text
          {'type':'image','alt_text':'a'}                           | must provide one of image_url and slack_file
          {'type':'actions'}                                        | missing required field: elements
          {'type':'actions','elements':[]}                          | must contain at least 1 items
          {'type':'actions','elements':[{'type':'plain_text_input'}]} | unsupported element: plain_text_input
          {'type':'dividers'}                                       | unsupported type: dividers
          {'type':'divider','colour':'red'}                         | invalid additional property: colour
          {'type':'input','element':{'type':'plain_text_input'}}    | missing required field: label
          """,
      quoteCharacter = '`')
  void isRefused(String block, String fault) {
    assertThat(faults(block)).hasSize(1).first().asString().contains(fault);
  }

  @Test
  void formsTakeNoButtonsAsFields() {
    assertThat(faults(input(button("")))).hasSize(1);
    assertThat(faults(input("{'type':'number_input'}"))).hasSize(1);
    assertThat(faults(input("{'type':'number_input','is_decimal_allowed':false}"))).isEmpty();
    assertThat(faults(input("{'type':'datepicker','initial_date':'2026-1-1'}"))).hasSize(1);
  }

  @Test
  void stylesAreTwo() {
    assertThat(faults(actions(button(",'style':'danger'")))).isEmpty();
    assertThat(faults(actions(button(",'style':'default'")))).hasSize(1);
  }
}

package io.careercoach.slack.fake.rules;

import static io.careercoach.slack.fake.rules.BlockLimitsTest.blocks;
import static io.careercoach.slack.fake.rules.Samples.input;
import static io.careercoach.slack.fake.rules.Samples.plain;
import static io.careercoach.slack.fake.rules.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** docs.slack.dev/reference/views/modal-views and home-tab-views. */
class ViewRulesTest {

  private static List<String> faults(String more, String... blocks) {
    return ViewRules.faults(
        blocks(
            "{'type':'modal','title':%s,'blocks':[%s]%s}"
                .formatted(plain(24), String.join(",", blocks), more)));
  }

  @ParameterizedTest
  @CsvSource({"private_metadata,3000", "callback_id,255", "external_id,255"})
  void idsAndNotesHaveALength(String field, int most) {
    assertThat(faults(",'%s':'%s'".formatted(field, text(most)))).isEmpty();
    assertThat(faults(",'%s':'%s'".formatted(field, text(most + 1)))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"submit", "close"})
  void labelsHave24Characters(String field) {
    assertThat(faults(",'%s':%s".formatted(field, plain(24)))).isEmpty();
    assertThat(faults(",'%s':%s".formatted(field, plain(25)))).hasSize(1);
  }

  @Test
  void titlesHave24Characters() {
    var modal = "{'type':'modal','title':%s,'blocks':[]}";
    assertThat(ViewRules.faults(blocks(modal.formatted(plain(25))))).hasSize(1);
    assertThat(ViewRules.faults(blocks("{'type':'modal','blocks':[]}")))
        .containsExactly("[ERROR] missing required field: title [json-pointer:/view]");
  }

  @Test
  void fieldsNeedAButtonToSendThem() {
    var field = input("{'type':'plain_text_input'}");
    assertThat(faults("", field))
        .containsExactly("[ERROR] missing required field: submit [json-pointer:/view]");
    assertThat(faults(",'submit':" + plain(4), field)).isEmpty();
  }

  @Test
  void homesHaveNoTitle() {
    assertThat(ViewRules.faults(blocks("{'type':'home','blocks':[]}"))).isEmpty();
    assertThat(
            ViewRules.faults(blocks("{'type':'home','blocks':[],'title':%s}".formatted(plain(4)))))
        .hasSize(1);
  }

  @Test
  void thereAreTwoTypes() {
    assertThat(ViewRules.faults(blocks("{'type':'dialog','blocks':[]}"))).hasSize(1);
  }
}

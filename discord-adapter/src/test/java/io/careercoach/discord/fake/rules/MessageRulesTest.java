package io.careercoach.discord.fake.rules;

import static io.careercoach.discord.fake.rules.Samples.button;
import static io.careercoach.discord.fake.rules.Samples.menu;
import static io.careercoach.discord.fake.rules.Samples.message;
import static io.careercoach.discord.fake.rules.Samples.newMessage;
import static io.careercoach.discord.fake.rules.Samples.row;
import static io.careercoach.discord.fake.rules.Samples.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is refused in messages beside what is too long. */
class MessageRulesTest {
  private static void isRefused(List<Fault> faults, String path, String code) {
    assertThat(faults)
        .anySatisfy(fault -> {
          assertThat(String.join(".", fault.path())).isEqualTo(path);
          assertThat(fault.code()).isEqualTo(code);
        });
  }

  @Test
  void componentsThatShareACustomId() {
    assertThat(message(rows(button(1), button(2)))).isEmpty();
    isRefused(
        message(rows(button(1), button(1))),
        "components.0.components.1.custom_id",
        "COMPONENT_CUSTOM_ID_DUPLICATED");
  }

  @Test
  void buttonsWithoutWhatTheyNeed() {
    var path = "components.0.components.0";
    isRefused(
        message(rows("{'type':2,'style':1,'label':'x'}")),
        path + ".custom_id",
        "BUTTON_COMPONENT_CUSTOM_ID_REQUIRED");
    isRefused(
        message(rows("{'type':2,'style':1,'custom_id':'x'}")),
        path,
        "BUTTON_COMPONENT_LABEL_REQUIRED");
    isRefused(
        message(rows("{'type':2,'style':5,'label':'x'}")), path + ".url", "BASE_TYPE_REQUIRED");
    isRefused(
        message(rows("{'type':2,'style':7,'label':'x','custom_id':'x'}")),
        path + ".style",
        "BASE_TYPE_CHOICES");
    isRefused(
        message(rows(button(",'emoji':{'name':':tada:'}"))),
        path + ".emoji.name",
        "BUTTON_COMPONENT_INVALID_EMOJI");
    assertThat(message(rows(button(",'emoji':{'name':'🎉'}")))).isEmpty();
  }

  @Test
  void menusBesideOtherThings() {
    assertThat(message(rows(menu("")))).isEmpty();
    isRefused(
        message(rows(menu(""), button(1))),
        "components.0.components",
        "COMPONENT_LAYOUT_WIDTH_EXCEEDED");
  }

  @Test
  void menusWithTheSameValueTwiceOrMoreToPickThanThereIs() {
    var twice =
        "{'type':3,'custom_id':'s','options':[{'label':'a','value':'v'},{'label':'b','value':'v'}]}";
    isRefused(
        message(rows(twice)),
        "components.0.components.0.options.1.value",
        "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED");
    isRefused(
        message(rows(menu(",'max_values':2"))),
        "components.0.components.0.max_values",
        "NUMBER_TYPE_MAX");
    isRefused(
        message(rows("{'type':3,'custom_id':'s','options':[]}")),
        "components.0.components.0.options",
        "BASE_TYPE_BAD_LENGTH");
  }

  @Test
  void componentsThatStandWhereTheyMayNot() {
    isRefused(
        message("{'components':[%s]}".formatted(button(1))),
        "components.0.type",
        "UNION_TYPE_CHOICES");
    isRefused(
        message(rows("{'type':4,'custom_id':'i','style':1}")),
        "components.0.components.0.type",
        "UNION_TYPE_CHOICES");
    isRefused(message(rows()), "components.0.components", "BASE_TYPE_BAD_LENGTH");
  }

  @Test
  void componentsOfTheNewKindWithoutTheirFlagOrWithContent() {
    var text = "{%s'components':[{'type':10,'content':'hi'},%s]}";
    isRefused(
        message(text.formatted("", row(button(1)))), "components.0.type", "UNION_TYPE_CHOICES");
    assertThat(newMessage(text.formatted("", row(button(1))))).isEmpty();
    isRefused(
        newMessage(text.formatted("'content':'x',", row(button(1)))),
        "content",
        "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2");
  }

  @Test
  void componentsOfTheNewKindThatAreTooManyOrSayTooMuch() {
    var one = "{'type':10,'content':'hi'}";
    assertThat(newMessage("{'components':%s}".formatted(Samples.list(40, _ -> one)))).isEmpty();
    assertThat(newMessage("{'components':%s}".formatted(Samples.list(41, _ -> one)))).isNotEmpty();
    var long_ = "{'type':10,'content':'%s'}".formatted(Samples.text(2100));
    isRefused(
        newMessage("{'components':[%s,%s]}".formatted(long_, long_)),
        "components",
        "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED");
    var deep = "{'components':[{'type':17,'components':[{'type':17,'components':[]}]}]}";
    isRefused(newMessage(deep), "components.0.components.0.type", "UNION_TYPE_CHOICES");
  }

  @Test
  void callsThatAreAllowedTwice() {
    isRefused(
        message("{'allowed_mentions':{'parse':['users'],'users':['1']}}"),
        "allowed_mentions",
        "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE");
    isRefused(
        message("{'allowed_mentions':{'parse':['all']}}"),
        "allowed_mentions.parse.0",
        "BASE_TYPE_CHOICES");
  }

  @Test
  void embedsWithNothingInThemAndStrangeAddresses() {
    isRefused(message("{'embeds':[{}]}"), "embeds.0.description", "BASE_TYPE_REQUIRED");
    isRefused(
        message("{'embeds':[{'image':{'url':'ftp://x'}}]}"),
        "embeds.0.image.url",
        "URL_TYPE_INVALID_SCHEME");
    assertThat(message("{'embeds':[{'image':{'url':'attachment://a.png'}}]}")).isEmpty();
    isRefused(
        message("{'embeds':[{'fields':[{'name':'','value':'v'}]}]}"),
        "embeds.0.fields.0.name",
        "BASE_TYPE_BAD_LENGTH");
  }

  @Test
  void lengthsAreCountedInWholeCharacters() {
    assertThat(message("{'content':'%s'}".formatted("🎉".repeat(2000)))).isEmpty();
    assertThat(message("{'content':'%s'}".formatted("🎉".repeat(2001)))).isNotEmpty();
  }

  @Test
  void theTreeOfErrorsLeadsToThePlace() {
    var tree = Fault.tree(message(rows(button(1), button(1))));
    var leaf = tree.at("/components/0/components/1/custom_id/_errors/0/code");
    assertThat(leaf.asText()).isEqualTo("COMPONENT_CUSTOM_ID_DUPLICATED");
  }
}

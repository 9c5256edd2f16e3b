package io.careercoach.discord.fake.rules;

import static io.careercoach.discord.fake.rules.Samples.button;
import static io.careercoach.discord.fake.rules.Samples.command;
import static io.careercoach.discord.fake.rules.Samples.commands;
import static io.careercoach.discord.fake.rules.Samples.form;
import static io.careercoach.discord.fake.rules.Samples.goal;
import static io.careercoach.discord.fake.rules.Samples.input;
import static io.careercoach.discord.fake.rules.Samples.label;
import static io.careercoach.discord.fake.rules.Samples.list;
import static io.careercoach.discord.fake.rules.Samples.menu;
import static io.careercoach.discord.fake.rules.Samples.message;
import static io.careercoach.discord.fake.rules.Samples.modal;
import static io.careercoach.discord.fake.rules.Samples.newMessage;
import static io.careercoach.discord.fake.rules.Samples.option;
import static io.careercoach.discord.fake.rules.Samples.rows;
import static io.careercoach.discord.fake.rules.Samples.string;
import static io.careercoach.discord.fake.rules.Samples.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Fields that are missing, of another kind, or out of bounds are told by their place. */
class FieldsTest {
  private static final String FIRST = "components.0.components.0.";
  private static final String FIELD = "data.components.0.component.";

  /** A payload's faults, one of which is at this place. */
  record Wrong(String place, List<Fault> faults) {
    @Override
    public String toString() {
      return place + " " + faults;
    }
  }

  static Stream<Wrong> messages() {
    return Stream.of(
        new Wrong("content", message("{'content':5}")),
        new Wrong("components", message("{'components':{}}")),
        new Wrong("allowed_mentions.users.0", message("{'allowed_mentions':{'users':['ana']}}")),
        new Wrong(
            "allowed_mentions.roles",
            message("{'allowed_mentions':{'roles':%s}}".formatted(list(101, i -> "'" + i + "'")))),
        new Wrong("attachments.0.id", message("{'attachments':[{'filename':'a.png'}]}")),
        new Wrong("attachments.0.filename", message("{'attachments':[{'id':0,'filename':''}]}")));
  }

  @Test
  void noMoreFilesThanTenComeWithAMessage() {
    assertThat(MessageRules.faults(Samples.read("{}"), 0, files(10))).isEmpty();
    assertThat(MessageRules.faults(Samples.read("{}"), 0, files(11))).isNotEmpty();
  }

  private static Set<String> files(int number) {
    return IntStream.range(0, number).mapToObj(Integer::toString).collect(Collectors.toSet());
  }

  @Test
  void aNonceMayBeANumberAndComponentsMayBeNumberedNought() {
    assertThat(message("{'nonce':12345678901234567890123456789}")).isEmpty();
    assertThat(
            message(
                rows(
                    button(1).replace("'type'", "'id':0,'type'"),
                    button(2).replace("'type'", "'id':0,'type'"))))
        .isEmpty();
  }

  @Test
  void aNumberThatIsNoneIsToldAsSuch() {
    assertThat(message(rows(menu(",'max_values':'many'"))))
        .extracting(Fault::code)
        .contains("NUMBER_TYPE_COERCE");
  }

  static Stream<Wrong> embeds() {
    return Stream.of(
            "url:'url':'x'",
            "color:'title':'x','color':-1",
            "color:'title':'x','color':16777216",
            "footer.text:'footer':{}",
            "author.name:'author':{}",
            "image.url:'image':{}",
            "thumbnail.url:'thumbnail':{'url':'x'}",
            "fields.0.name:'fields':[{'value':'v'}]",
            "fields.0.value:'fields':[{'name':'n'}]")
        .map(one ->
            new Wrong(
                "embeds.0." + one.substring(0, one.indexOf(':')),
                message("{'embeds':[{%s}]}".formatted(one.substring(one.indexOf(':') + 1)))));
  }

  static Stream<Wrong> interactive() {
    return Stream.of(
        new Wrong(FIRST + "style", message(rows("{'type':2,'label':'x','custom_id':'x'}"))),
        new Wrong(FIRST + "url", message(rows(button(",'url':'https://x'")))),
        new Wrong(
            FIRST + "custom_id",
            message(rows("{'type':2,'style':5,'label':'x','url':'https://x','custom_id':'x'}"))),
        new Wrong(FIRST + "sku_id", message(rows("{'type':2,'style':6}"))),
        new Wrong(FIRST + "custom_id", message(rows(button("").replace("'b'", "''")))),
        new Wrong(FIRST + "custom_id", message(rows(menu("").replace("'custom_id':'s',", "")))),
        new Wrong(FIRST + "options", message(rows("{'type':3,'custom_id':'s'}"))),
        new Wrong(FIRST + "options.0.label", message(rows(menu("").replace("'label':'a',", "")))),
        new Wrong(FIRST + "options.0.value", message(rows(menu("").replace(",'value':'a'", "")))),
        new Wrong(
            FIRST + "options.0.emoji.name",
            message(rows(menu("").replace("'label'", "'emoji':{'name':'ok'},'label'")))),
        new Wrong(FIRST + "min_values", message(rows(menu(",'min_values':2,'max_values':1")))),
        new Wrong(FIRST + "min_values", message(rows(menu(",'min_values':-1")))),
        new Wrong(
            FIRST + "max_values", message(rows("{'type':5,'custom_id':'u','max_values':26}"))),
        new Wrong(
            FIRST + "options",
            message(
                rows(
                    "{'type':3,'custom_id':'s','options':%s}"
                        .formatted(list(2, i -> option(i).replace("}", ",'default':true}")))))));
  }

  static Stream<Wrong> ofTheNewKind() {
    return Stream.of(
            ".content:{'type':10}",
            ".components:{'type':9,'accessory':%s}".formatted(button(1)),
            ".accessory:{'type':9,'components':[{'type':10,'content':'x'}]}",
            ".components.0.type:{'type':9,'components':[%s],'accessory':%s}"
                .formatted(button(2), button(1)),
            ".accessory.type:{'type':9,'components':[{'type':10,'content':'x'}],'accessory':{'type':10}}",
            ".accessory.media:{'type':9,'components':[{'type':10,'content':'x'}],'accessory':{'type':11}}",
            ".items:{'type':12}",
            ".items:{'type':12,'items':%s}".formatted(list(11, _ -> "{'media':{'url':'x'}}")),
            ".items.0.media:{'type':12,'items':[{}]}",
            ".items.0.media.url:{'type':12,'items':[{'media':{}}]}",
            ".items.0.description:{'type':12,'items':[{'media':{'url':'x'},'description':''}]}",
            ".file:{'type':13}",
            ".file.url:{'type':13,'file':{}}",
            ".components:{'type':17}",
            ":{'type':17,'components':%s}".formatted(list(40, _ -> "{'type':14}")),
            ".components:{'type':1}",
            ".components.0.id:{'type':17,'id':7,'components':[{'type':14,'id':7}]}")
        .map(one ->
            new Wrong(
                place(one),
                newMessage("{'components':[%s]}".formatted(one.substring(one.indexOf(':') + 1)))));
  }

  private static String place(String one) {
    return one.startsWith(":") ? "components" : "components.0" + one.substring(0, one.indexOf(':'));
  }

  static Stream<Wrong> forms() {
    return Stream.of(
        new Wrong("data.custom_id", modal("{'title':'t','components':[]}")),
        new Wrong(
            "data.components.0.label", modal(form("{'type':18,'component':" + input("") + "}"))),
        new Wrong("data.components.0.component", modal(form("{'type':18,'label':'Why?'}"))),
        new Wrong("data.components.0.content", modal(form("{'type':10}"))),
        new Wrong("data.components.0.components", modal(form("{'type':1}"))),
        new Wrong(
            "data.components.0.components.0.label",
            modal(form("{'type':1,'components':[%s]}".formatted(input(""))))),
        new Wrong(
            "data.components.0.components.0.type",
            modal(form("{'type':1,'components':[%s]}".formatted(menu(""))))),
        new Wrong(FIELD + "style", modal(form(label("{'type':4,'custom_id':'i'}")))),
        new Wrong(FIELD + "style", modal(form(label(input("").replace("'style':1", "'style':3"))))),
        new Wrong(FIELD + "custom_id", modal(form(label("{'type':4,'style':1}")))),
        new Wrong(FIELD + "min_length", modal(form(label(input(",'min_length':-1"))))),
        new Wrong(FIELD + "max_length", modal(form(label(input(",'max_length':0"))))),
        new Wrong(FIELD + "custom_id", modal(form(label("{'type':19}")))),
        new Wrong(
            FIELD + "max_values",
            modal(form(label("{'type':19,'custom_id':'f','max_values':11}")))),
        new Wrong(
            FIELD + "custom_id",
            modal(form(label("{'type':21,'options':%s}".formatted(list(2, i -> option(i))))))),
        new Wrong(
            FIELD + "options",
            modal(form(label("{'type':21,'custom_id':'r','options':[%s]}".formatted(option(1)))))),
        new Wrong(FIELD + "options", modal(form(label("{'type':21,'custom_id':'r'}")))),
        new Wrong(FIELD + "options", modal(form(label("{'type':22,'custom_id':'g'}")))),
        new Wrong(
            FIELD + "custom_id",
            modal(form(label("{'type':22,'options':[%s]}".formatted(option(1)))))),
        new Wrong(FIELD + "custom_id", modal(form(label("{'type':23}")))),
        new Wrong("data.choices", ModalRules.suggestions(Samples.read("{}"))),
        new Wrong(
            "data.choices.0.name",
            ModalRules.suggestions(Samples.read("{'choices':[{'name':'','value':'v'}]}"))),
        new Wrong(
            "data.choices.0.value",
            ModalRules.suggestions(Samples.read("{'choices':[{'name':'n','value':''}]}"))));
  }

  static Stream<Wrong> ofCommands() {
    var local = ",'%s_localizations':{'de':'%s'}";
    return Stream.of(
        new Wrong("", commands("{}")),
        new Wrong("type", command(goal(",'type':4"))),
        new Wrong("name", command("{'type':3}")),
        new Wrong("name", command("{'description':'x'}")),
        new Wrong("name", command("{'name':'','description':'x'}")),
        new Wrong("contexts", command(goal(",'contexts':[]"))),
        new Wrong(
            "options", command("{'type':3,'name':'x','options':[%s]}".formatted(string("a", "")))),
        new Wrong(
            "description_localizations.de", command(goal(local.formatted("description", "")))),
        new Wrong("options.0.type", command(with("{'name':'a','description':'x'}"))),
        new Wrong("options.0.name", command(with("{'type':3,'description':'x'}"))),
        new Wrong("options.0.description", command(with("{'type':3,'name':'a'}"))),
        new Wrong(
            "options.0.name_localizations.de",
            command(with(string("a", local.formatted("name", "A"))))),
        new Wrong(
            "options.0.description_localizations.de",
            command(with(string("a", local.formatted("description", ""))))),
        new Wrong("options.0.min_length", command(with(string("a", ",'min_length':6001")))),
        new Wrong("options.0.max_length", command(with(string("a", ",'max_length':0")))),
        new Wrong(
            "options.0.choices.0.value", command(with(string("a", ",'choices':[{'name':'n'}]")))),
        new Wrong("options.0.options", command(with("{'type':2,'name':'g','description':'x'}"))));
  }

  @ParameterizedTest
  @MethodSource({"messages", "embeds", "interactive", "ofTheNewKind", "forms", "ofCommands"})
  void whatIsWrongIsToldByItsPlace(Wrong wrong) {
    assertThat(wrong.faults())
        .extracting(fault -> String.join(".", fault.path()))
        .contains(wrong.place());
  }
}

package io.careercoach.discord.fake.rules;

import static io.careercoach.discord.fake.rules.Samples.button;
import static io.careercoach.discord.fake.rules.Samples.list;
import static io.careercoach.discord.fake.rules.Samples.menu;
import static io.careercoach.discord.fake.rules.Samples.option;
import static io.careercoach.discord.fake.rules.Samples.row;
import static io.careercoach.discord.fake.rules.Samples.rows;
import static io.careercoach.discord.fake.rules.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every limit of a message is met exactly: what is just allowed passes, one more does not
 * (docs.discord.com/developers: resources/message, components/reference).
 */
class MessageLimitsTest {
  private static Limit limit(String what, int most, IntFunction<String> message) {
    return new Limit(what, most, message, Samples::message);
  }

  private static Limit embed(String what, int most, IntFunction<String> embed) {
    return limit("embed " + what, most, n -> "{'embeds':[{%s}]}".formatted(embed.apply(n)));
  }

  static Stream<Limit> limits() {
    return Stream.of(
        limit("content", 2000, n -> "{'content':'%s'}".formatted(text(n))),
        limit("embeds", 10, n -> "{'embeds':%s}".formatted(list(n, _ -> "{'title':'x'}"))),
        limit(
            "attachments",
            10,
            n -> "{'attachments':%s}".formatted(list(n, i -> "{'id':" + i + "}"))),
        limit(
            "alt text",
            1024,
            n -> "{'attachments':[{'id':0,'description':'%s'}]}".formatted(text(n))),
        limit(
            "allowed users",
            100,
            n -> "{'allowed_mentions':{'users':%s}}".formatted(list(n, i -> "'" + i + "'"))),
        limit("rows", 5, n -> "{'components':%s}".formatted(list(n, i -> row(button(i))))),
        limit(
            "buttons in a row",
            5,
            n -> "{'components':[{'type':1,'components':%s}]}".formatted(list(n, i -> button(i)))),
        limit("button label", 80, n -> rows(button("").replace("ok", text(n)))),
        limit("custom_id", 100, n -> rows(button("").replace("'b'", "'" + text(n) + "'"))),
        limit(
            "url",
            512,
            n ->
                rows("{'type':2,'style':5,'label':'x','url':'https://%s'}".formatted(text(n - 8)))),
        limit(
            "options",
            25,
            n ->
                rows("{'type':3,'custom_id':'s','options':%s}".formatted(list(n, i -> option(i))))),
        limit("placeholder", 150, n -> rows(menu(",'placeholder':'%s'".formatted(text(n))))),
        limit(
            "option label",
            100,
            n -> rows(menu("").replace("'label':'a'", "'label':'%s'".formatted(text(n))))),
        limit(
            "option value",
            100,
            n -> rows(menu("").replace("'value':'a'", "'value':'%s'".formatted(text(n))))),
        limit(
            "option description",
            100,
            n ->
                rows(menu("").replace("'value'", "'description':'%s','value'".formatted(text(n))))),
        embed("title", 256, n -> "'title':'%s'".formatted(text(n))),
        embed("description", 4096, n -> "'description':'%s'".formatted(text(n))),
        embed("fields", 25, n -> "'fields':%s".formatted(list(n, _ -> "{'name':'n','value':'v'}"))),
        embed("field name", 256, n -> "'fields':[{'name':'%s','value':'v'}]".formatted(text(n))),
        embed("field value", 1024, n -> "'fields':[{'name':'n','value':'%s'}]".formatted(text(n))),
        embed("footer", 2048, n -> "'footer':{'text':'%s'}".formatted(text(n))),
        embed("author", 256, n -> "'author':{'name':'%s'}".formatted(text(n))),
        limit(
            "characters in all embeds",
            6000,
            n ->
                "{'embeds':[{'description':'%s'},{'description':'%s'}]}"
                    .formatted(text(4000), text(n - 4000))));
  }

  @ParameterizedTest
  @MethodSource("limits")
  void isMetExactly(Limit limit) {
    assertThat(limit.at(limit.most())).isEmpty();
    assertThat(limit.at(limit.most() + 1)).isNotEmpty();
  }
}

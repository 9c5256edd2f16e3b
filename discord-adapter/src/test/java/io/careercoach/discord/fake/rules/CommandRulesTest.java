package io.careercoach.discord.fake.rules;

import static io.careercoach.discord.fake.rules.Samples.command;
import static io.careercoach.discord.fake.rules.Samples.commands;
import static io.careercoach.discord.fake.rules.Samples.goal;
import static io.careercoach.discord.fake.rules.Samples.list;
import static io.careercoach.discord.fake.rules.Samples.string;
import static io.careercoach.discord.fake.rules.Samples.text;
import static io.careercoach.discord.fake.rules.Samples.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused in commands. */
class CommandRulesTest {
  private static Limit limit(String what, int most, IntFunction<String> payload) {
    return new Limit(what, most, payload, Samples::command);
  }

  private static Limit all(String what, int most, String type) {
    return new Limit(
        what,
        most,
        n ->
            list(
                n,
                i ->
                    "{'type':%s,'name':'n%d'%s}"
                        .formatted(type, i, type.equals("1") ? ",'description':'x'" : "")),
        Samples::commands);
  }

  static Stream<Limit> limits() {
    return Stream.of(
        limit("name", 32, n -> goal("").replace("'goal'", "'%s'".formatted(text(n)))),
        limit("description", 100, n -> goal("").replace("A goal", text(n))),
        limit(
            "options", 25, n -> goal(",'options':%s".formatted(list(n, i -> string("o" + i, ""))))),
        limit("option name", 32, n -> with(string(text(n), ""))),
        limit(
            "choices",
            25,
            n ->
                with(
                    string(
                        "a",
                        ",'choices':%s"
                            .formatted(list(n, i -> "{'name':'n','value':'%d'}".formatted(i)))))),
        limit(
            "choice name",
            100,
            n -> with(string("a", ",'choices':[{'name':'%s','value':'v'}]".formatted(text(n))))),
        limit(
            "choice value",
            100,
            n -> with(string("a", ",'choices':[{'name':'n','value':'%s'}]".formatted(text(n))))),
        limit("max_length", 6000, n -> with(string("a", ",'max_length':%d".formatted(n)))),
        all("slash commands", 100, "1"),
        all("user commands", 15, "2"),
        all("message commands", 15, "3"));
  }

  @ParameterizedTest
  @MethodSource("limits")
  void isMetExactly(Limit limit) {
    assertThat(limit.at(limit.most())).isEmpty();
    assertThat(limit.at(limit.most() + 1)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Goal", "my goal", "goal!", "ziel.neu", "ÜBER"})
  void namesThatAreNotSmallLettersDoNotFit(String name) {
    assertThat(command(goal("").replace("'goal'", "'%s'".formatted(name))))
        .extracting(Fault::code)
        .containsExactly("APPLICATION_COMMAND_INVALID_NAME");
    var local = goal(",'name_localizations':{'de':'%s'}".formatted(name));
    assertThat(command(local)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"goal", "ziel-neu", "über", "目標", "लक्ष्य", "เป้าหมาย", "check_in"})
  void namesOfSmallLettersFitInEveryScript(String name) {
    assertThat(command(goal("").replace("'goal'", "'%s'".formatted(name)))).isEmpty();
  }

  @Test
  void languagesThatDiscordDoesNotKnowDoNotFit() {
    assertThat(command(goal(",'name_localizations':{'de':'ziel'}"))).isEmpty();
    assertThat(command(goal(",'name_localizations':{'en':'goal'}"))).isNotEmpty();
    assertThat(command(goal(",'description_localizations':{'de-DE':'x'}"))).isNotEmpty();
  }

  @Test
  void aNameThatIsEmptyOrTooLongIsToldByItsLength() {
    for (var name : new String[] {"", text(33)}) {
      assertThat(command(goal("").replace("'goal'", "'%s'".formatted(name))))
          .extracting(Fault::code)
          .containsExactly("BASE_TYPE_BAD_LENGTH");
    }
  }

  @Test
  void aCommandWithoutADescriptionDoesNotFit() {
    assertThat(command("{'name':'goal'}")).isNotEmpty();
    assertThat(command("{'type':3,'name':'Save as win'}")).isEmpty();
    assertThat(command("{'type':3,'name':'Save','description':'x'}")).isNotEmpty();
  }

  @Test
  void requiredOptionsComeFirst() {
    var optional = string("a", "");
    var required = string("b", ",'required':true");
    assertThat(command(with(required, optional))).isEmpty();
    assertThat(command(with(optional, required)))
        .extracting(Fault::code)
        .containsExactly("APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID");
  }

  @Test
  void optionsOfOneNameDoNotFit() {
    assertThat(command(with(string("a", ""), string("a", "")))).isNotEmpty();
  }

  @Test
  void subcommandsStandAloneAndNotTooDeep() {
    var sub = "{'type':1,'name':'%s','description':'x'%s}";
    var group = "{'type':2,'name':'g','description':'x','options':[%s]}";
    var one = sub.formatted("a", ",'options':[%s]".formatted(string("o", "")));
    assertThat(command(with(one, group.formatted(one)))).isEmpty();
    assertThat(command(with(one, string("b", "")))).isNotEmpty();
    assertThat(command(with(sub.formatted("a", ",'options':[%s]".formatted(one))))).isNotEmpty();
    assertThat(command(with(group.formatted(group.formatted(one))))).isNotEmpty();
  }

  @Test
  void suggestionsAndChoicesExcludeEachOther() {
    var both = ",'autocomplete':true,'choices':[{'name':'n','value':'v'}]";
    assertThat(command(with(string("a", both)))).isNotEmpty();
    assertThat(command(with(string("a", ",'autocomplete':true")))).isEmpty();
  }

  @Test
  void contextsThatAreUnknownDoNotFit() {
    assertThat(command(goal(",'contexts':[0,1,2],'integration_types':['0','1']"))).isEmpty();
    assertThat(command(goal(",'contexts':['-1']"))).isNotEmpty();
    assertThat(command(goal(",'integration_types':[2]"))).isNotEmpty();
  }

  @Test
  void twoCommandsOfOneNameAndKindDoNotFit() {
    assertThat(commands("[%s,{'type':3,'name':'goal'}]".formatted(goal("")))).isEmpty();
    assertThat(commands("[%s,%s]".formatted(goal(""), goal(""))))
        .extracting(Fault::code)
        .containsExactly("APPLICATION_COMMANDS_DUPLICATE_NAME");
  }

  @Test
  void allWordsOfACommandTogetherHaveALimit() {
    var choices = list(25, i -> "{'name':'%s','value':'%s%d'}".formatted(text(80), text(76), i));
    var option = ",'choices':%s".formatted(choices);
    assertThat(command(with(string("a", option)))).isEmpty();
    assertThat(command(with(string("a", option), string("b", option), string("c", option))))
        .extracting(Fault::code)
        .containsExactly("APPLICATION_COMMAND_TOO_LARGE");
  }
}

package io.careercoach.discord.fake.rules;

import static io.careercoach.discord.fake.rules.Samples.form;
import static io.careercoach.discord.fake.rules.Samples.input;
import static io.careercoach.discord.fake.rules.Samples.label;
import static io.careercoach.discord.fake.rules.Samples.list;
import static io.careercoach.discord.fake.rules.Samples.menu;
import static io.careercoach.discord.fake.rules.Samples.modal;
import static io.careercoach.discord.fake.rules.Samples.option;
import static io.careercoach.discord.fake.rules.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is refused in forms and suggestions. */
class ModalRulesTest {
  private static Limit limit(String what, int most, IntFunction<String> form) {
    return new Limit(what, most, form, Samples::modal);
  }

  private static String why(String more) {
    return form(label(input(more)));
  }

  static Stream<Limit> limits() {
    return Stream.of(
        limit("title", 45, n -> why("").replace("More", text(n))),
        limit("custom_id", 100, n -> why("").replace("'m'", "'%s'".formatted(text(n)))),
        limit(
            "labels",
            5,
            n ->
                "{'custom_id':'m','title':'t','components':%s}"
                    .formatted(
                        list(n, i -> label(input("").replace("'i'", "'i%d'".formatted(i)))))),
        limit("label", 45, n -> why("").replace("Why?", text(n))),
        limit(
            "label description",
            100,
            n ->
                why("")
                    .replace("'component'", "'description':'%s','component'".formatted(text(n)))),
        limit("value", 4000, n -> why(",'value':'%s'".formatted(text(n)))),
        limit("placeholder", 100, n -> why(",'placeholder':'%s'".formatted(text(n)))),
        limit("min_length", 4000, n -> why(",'min_length':%d".formatted(n))),
        limit("max_length", 4000, n -> why(",'max_length':%d".formatted(n))),
        limit(
            "radio options",
            10,
            n ->
                form(
                    label(
                        "{'type':21,'custom_id':'r','options':%s}"
                            .formatted(list(n, i -> option(i)))))),
        new Limit(
            "suggestions",
            25,
            n -> "{'choices':%s}".formatted(list(n, i -> "{'name':'n','value':'%d'}".formatted(i))),
            choices -> ModalRules.suggestions(Samples.read(choices))));
  }

  @ParameterizedTest
  @MethodSource("limits")
  void isMetExactly(Limit limit) {
    assertThat(limit.at(limit.most())).isEmpty();
    assertThat(limit.at(limit.most() + 1)).isNotEmpty();
  }

  @Test
  void faultsAreToldAsTheyStandInTheAnswer() {
    assertThat(modal("{'custom_id':'m','components':[]}"))
        .extracting(fault -> String.join(".", fault.path()))
        .containsExactlyInAnyOrder("data.title", "data.components");
  }

  @Test
  void inputsThatStandBareAndButtonsDoNotFit() {
    assertThat(modal(form(input("")))).isNotEmpty();
    assertThat(modal(form(label("{'type':2,'style':1,'label':'x','custom_id':'b'}")))).isNotEmpty();
    assertThat(modal(form("{'type':1,'components':[%s]}".formatted(input(",'label':'Why?'")))))
        .isEmpty();
    assertThat(modal(form(label(menu(""))))).isEmpty();
  }

  @Test
  void fieldsThatShareACustomIdDoNotFit() {
    assertThat(modal(form(label(input("")), label(input("")))))
        .extracting(Fault::code)
        .containsExactly("COMPONENT_CUSTOM_ID_DUPLICATED");
  }

  @Test
  void menusThatAreDisabledOrRequiredAndEmptyDoNotFit() {
    assertThat(modal(form(label(menu(",'disabled':true"))))).isNotEmpty();
    assertThat(modal(form(label(menu(",'min_values':0"))))).isNotEmpty();
    assertThat(modal(form(label(menu(",'min_values':0,'required':false"))))).isEmpty();
  }

  @Test
  void aValueThatIsLongerThanTheInputTakesDoesNotFit() {
    assertThat(modal(why(",'max_length':3,'value':'four'"))).isNotEmpty();
    assertThat(modal(why(",'max_length':3,'min_length':4"))).isNotEmpty();
  }
}

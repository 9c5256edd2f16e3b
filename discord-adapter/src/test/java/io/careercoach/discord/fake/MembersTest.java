package io.careercoach.discord.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Members can do what Discord's own client lets them, and no more. */
class MembersTest extends AtNoon {
  private final Place general = discord.channel("general");
  private final Member ben = discord.member("ben");

  @BeforeEach
  void registers() throws Exception {
    discord.hasNoLimits();
    var commands =
        json(
            """
            [{'name': 'goal', 'description': 'Goals', 'options': [
               {'type': 1, 'name': 'new', 'description': 'A new one', 'options': [
                 {'type': 3, 'name': 'title', 'description': 'x', 'required': true, 'max_length': 9},
                 {'type': 4, 'name': 'weeks', 'description': 'x', 'min_value': 1, 'max_value': 52},
                 {'type': 6, 'name': 'with', 'description': 'x'}]}]},
             {'name': 'mood', 'description': 'Mood', 'contexts': [1], 'options': [
               {'type': 3, 'name': 'how', 'description': 'x',
                'choices': [{'name': 'Fine', 'value': 'f'}]}]},
             {'name': 'team', 'description': 'Team', 'contexts': [0],
              'default_member_permissions': '32'},
             {'name': 'Save as win', 'type': 3}]\
            """);
    var put = rest.put("/applications/" + discord.app().id() + "/commands", commands);
    assertThat(put.status()).as(put.json().toString()).isEqualTo(200);
  }

  private static void cannot(ThrowingCallable deed, String why) {
    assertThatThrownBy(deed).isInstanceOf(AssertionError.class).hasMessageContaining(why);
  }

  private Post shown(String components) throws Exception {
    rest.says(ana.dm(), json("{'content': 'pick', 'components': %s}", components));
    return ana.hears();
  }

  @Test
  void theyUseCommandsAsTheyWereRegistered() {
    var used = ana.uses("goal new", Map.of("title", "Lead", "weeks", 3, "with", ben));
    var below = used.data.at("/options/0");
    assertThat(below.path("name").asText()).isEqualTo("new");
    assertThat(below.at("/options/0/value").asText()).isEqualTo("Lead");
    assertThat(below.at("/options/1/value").asInt()).isEqualTo(3);
    assertThat(used.data.at("/resolved/users").has(ben.id())).isTrue();
  }

  @Test
  void theyCannotUseThemWrong() {
    cannot(() -> ana.uses("gaol"), "no command");
    cannot(() -> ana.uses("goal"), "one of its subcommands");
    cannot(() -> ana.uses("goal old"), "no subcommand");
    cannot(() -> ana.uses("goal new"), "is required");
    cannot(() -> ana.uses("goal new", Map.of("title", "Lead", "why", "so")), "no option");
    cannot(() -> ana.uses("goal new", Map.of("title", "0123456789")), "0 to 9 characters");
    cannot(() -> ana.uses("goal new", Map.of("title", "x", "weeks", 53)), "out of bounds");
    cannot(() -> ana.types("goal new", "title", "x"), "nothing is suggested");
  }

  @Test
  void choicesAreNamedByWhatIsRead() {
    var used = ana.uses("mood", Map.of("how", "Fine"));
    assertThat(used.data.at("/options/0/value").asText()).isEqualTo("f");
    cannot(() -> ana.uses("mood", Map.of("how", "Bad")), "no choice");
  }

  @Test
  void commandsAreOfferedWhereTheyBelongAndToThoseWhoMayUseThem() {
    cannot(() -> ana.uses(general, "mood", Map.of()), "no command");
    cannot(() -> ana.uses("team"), "no command");
    cannot(() -> ana.uses(general, "team", Map.of()), "no command");
    assertThat(ana.isAdmin().uses(general, "team", Map.of()).id()).isNotEmpty();
  }

  @Test
  void theySaveAMessageWithACommandBesideIt() {
    var said = ben.says(general, "I gave the talk");
    var saved = ana.applies("Save as win", said);
    assertThat(saved.data.path("target_id").asText()).isEqualTo(said.id());
    assertThat(saved.data.at("/resolved/messages").has(said.id())).isTrue();
    cannot(() -> ana.applies("Save", said), "no command");
  }

  @Test
  void theyPickFromMenusAndOnlyWhatIsThere() throws Exception {
    var menu =
        shown(
            """
            [{'type': 1, 'components': [{'type': 3, 'custom_id': 's', 'options': [
              {'label': 'One', 'value': '1'}, {'label': 'Two', 'value': '2'}]}]}]\
            """);
    assertThat(menu.options()).containsExactly("One", "Two");
    var picked = ana.picks(menu, "Two");
    assertThat(picked.data.path("values").path(0).asText()).isEqualTo("2");
    cannot(() -> ana.picks(menu, "Three"), "to press");
    cannot(() -> ana.picks(menu, "One", "Two"), "1 to 1");
  }

  @Test
  void theyPickPeopleAndChannels() throws Exception {
    var menus =
        shown(
            """
            [{'type': 1, 'components': [{'type': 5, 'custom_id': 'u'}]},
             {'type': 1, 'components': [{'type': 8, 'custom_id': 'c'}]}]\
            """);
    assertThat(ana.picks(menus, ben).data.path("values").path(0).asText()).isEqualTo(ben.id());
    var picked = ana.picks(menus, general).data;
    assertThat(picked.path("custom_id").asText()).isEqualTo("c");
    assertThat(picked.at("/resolved/channels").has(general.id())).isTrue();
  }

  @Test
  void theyCannotPressWhatIsOffOrALink() throws Exception {
    var buttons =
        shown(
            """
            [{'type': 1, 'components': [
              {'type': 2, 'style': 1, 'label': 'Off', 'custom_id': 'o', 'disabled': true},
              {'type': 2, 'style': 5, 'label': 'Out', 'url': 'https://example.org'}]}]\
            """);
    cannot(() -> ana.clicks(buttons, "Off"), "tells the app nothing");
    cannot(() -> ana.clicks(buttons, "Out"), "tells the app nothing");
  }

  @Test
  void theyFillFormsOfEveryKindOfField() throws Exception {
    var form =
        json(
            """
            {'type': 9, 'data': {'custom_id': 'm', 'title': 'Week', 'components': [
              {'type': 10, 'content': 'How was it?'},
              {'type': 18, 'label': 'Words', 'component':
                {'type': 4, 'custom_id': 'w', 'style': 2, 'value': 'well', 'min_length': 3}},
              {'type': 18, 'label': 'Mood', 'component': {'type': 21, 'custom_id': 'r',
                'options': [{'label': 'Low', 'value': '1'}, {'label': 'High', 'value': '2'}]}},
              {'type': 18, 'label': 'Days', 'component': {'type': 22, 'custom_id': 'g',
                'options': [{'label': 'Mon', 'value': 'm'}, {'label': 'Tue', 'value': 't'}]}},
              {'type': 18, 'label': 'Sure', 'component': {'type': 23, 'custom_id': 'c'}}]}}\
            """);
    var answered = rest.answers(ana.uses("mood", Map.of()), form);
    assertThat(answered.status()).as(answered.json().toString()).isEqualTo(204);
    var modal = ana.modal();
    assertThat(modal.fields()).containsExactly("Words", "Mood", "Days", "Sure");
    assertThat(modal.filledIn("Words")).isEqualTo("well");
    cannot(() -> ana.submits(modal, Map.of("Words", "no")), "3 to 4000");
    cannot(() -> ana.submits(modal, Map.of("Word", "no")), "no field");
    cannot(() -> ana.submits(modal, Map.of("Mood", "Middling")), "no such options");
    var sent =
        ana.submits(
            modal, Map.of("Mood", "High", "Days", java.util.List.of("Mon", "Tue"), "Sure", true));
    var components = sent.data.path("components");
    assertThat(components.at("/1/component/value").asText()).isEqualTo("well");
    assertThat(components.at("/2/component/value").asText()).isEqualTo("2");
    assertThat(components.at("/3/component/values")).hasSize(2);
    assertThat(components.at("/4/component/value").asBoolean()).isTrue();
  }

  @Test
  void aFormThatIsClosedIsGoneAndTheAppHearsNothing() throws Exception {
    var form =
        json(
            """
            {'type': 9, 'data': {'custom_id': 'm', 'title': 'Week', 'components': [
              {'type': 18, 'label': 'Words', 'component':
                {'type': 4, 'custom_id': 'w', 'style': 1}}]}}\
            """);
    rest.answers(ana.uses("mood", Map.of()), form);
    ana.closes(ana.modal());
    assertThat(ana.hasModal()).isFalse();
    assertThat(ana.everythingSeen()).anyMatch(words -> words.contains("Week"));
  }

  @Test
  void nobodySeesWhatIsSaidToAnother() throws Exception {
    rest.says(ana.dm(), json("{'content': 'only for ana'}"));
    rest.says(ben.dm(), json("{'content': 'only for ben'}"));
    assertThat(ana.hears().text()).isEqualTo("only for ana");
    assertThat(ben.hears().text()).isEqualTo("only for ben");
    assertThat(ana.everythingSeen()).noneMatch(words -> words.contains("only for ben"));
    cannot(() -> ben.says(ana.dm(), "hi"), "is not in");
  }

  @Test
  void theirFilesAreKeptUnderPlainNames() {
    var words = Upload.of("Über mich.txt", new byte[] {1, 2});
    var file = ana.says("look", words).files().getFirst();
    assertThat(file.name()).isEqualTo("_ber_mich.txt");
    assertThat(file.json().path("title").asText()).isEqualTo("Über mich.txt");
    assertThat(file.type()).startsWith("text/plain");
    assertThat(file.size()).isEqualTo(2);
    assertThat(file.json().has("width")).isFalse();
    var plain = ana.says("look", Upload.of("cv.zip", new byte[1])).files().getFirst();
    assertThat(plain.json().has("title")).isFalse();
  }

  @Test
  void withoutAServerInCommonNothingCanBeSaidOrUsed() {
    discord.guild().isLeftBy(ben);
    cannot(() -> ben.says("hi"), "shares no server");
    cannot(() -> ben.uses("mood"), "no command");
  }

  @Test
  void theyStillSawWhatWasChangedOrDeletedSince() throws Exception {
    rest.says(ana.dm(), json("{'content': 'first'}"));
    var post = ana.hears();
    var address = "/channels/%s/messages/%s".formatted(ana.dm().id(), post.id());
    rest.patch(address, json("{'content': 'second'}"));
    assertThat(ana.sees(post, "second").isEdited()).isTrue();
    rest.delete(address);
    assertThat(ana.sees(post)).isEmpty();
    assertThat(ana.everythingSeen()).contains("first", "second");
  }
}

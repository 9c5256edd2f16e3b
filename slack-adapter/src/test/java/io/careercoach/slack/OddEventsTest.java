package io.careercoach.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.slack.fake.Post;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Events that nobody would expect: out of their order, changed since, or somebody else's. */
class OddEventsTest extends BothWays {

  @Test
  void theSameEventFourTimesIsHeardOnce() {
    var ana = fake.member("ana");
    var said = ana.says("/help").isAcked();
    for (int i = 0; i < 3; i++) {
      said.comesAgain();
      said.isAcked();
    }
    ana.says("/goal list").isAcked();
    ana.hears("You have no active goal");
    assertThat(ana.sees()).filteredOn(post -> post.words().contains("Just write to me")).hasSize(1);
  }

  @Test
  void whatIsChangedOrDeletedIsNotHeardAgain() {
    var ana = fake.member("ana");
    ana.says("/goal list").isAcked();
    ana.hears("You have no active goal");
    var own = ana.sees().stream().filter(post -> !post.isOfTheApp()).findFirst().orElseThrow();
    ana.edits(own, "/help").isAcked();
    ana.deletes(ana.sees(own).orElseThrow()).isAcked();
    ana.says("/direction").isAcked();
    ana.hears("Where would you like to go");
    assertThat(ana.sees()).noneMatch(post -> post.words().contains("Just write to me"));
  }

  @Test
  void anAnswerThatComesOnceMoreAnswersNoOtherQuestion() {
    var ana = fake.member("ana");
    ana.says("/reflect compass").isAcked();
    var asked = ana.hears("1 of 6");
    var pressed = ana.clicks(asked, "Mostly").isAcked();
    fake.awaits("the second", () -> ana.sees(asked).orElseThrow().words().contains("2 of 6"));
    restart(); // so that nobody remembers it but the database
    pressed.comesAgain();
    fake.awaits("its second acknowledgement", () -> pressed.acks() == 2);
    ana.clicks(ana.sees(asked).orElseThrow(), "Partly").isAcked();
    fake.awaits("the third", () -> ana.sees(asked).orElseThrow().words().contains("3 of 6"));
    ana.says("/help").isAcked();
    ana.hears("type one of these");
    assertThat(ana.sees()).noneMatch(post -> post.words().contains("closed by now"));
  }

  @Test
  void anotherMembersButtonIsNobodys() {
    var ana = fake.member("ana");
    var ben = fake.member("ben");
    ana.says("I want to lead a project by the end of next year").isAcked();
    var asked = ana.hears("What would be different");
    ben.clicks(asked, "Keep my words").isAcked();
    ben.hears("closed by now");
    assertThat(ana.sees(asked).orElseThrow().buttons()).contains("Keep my words");
    assertThat(ben.everythingSeen()).noneMatch(text -> text.contains("lead a project"));
  }

  @Test
  void aForgedPressIsAtMostAnAnswerToOnesOwnQuestion() {
    var ana = fake.member("ana");
    var ben = fake.member("ben");
    for (var member : List.of(ana, ben)) {
      member.says("/reflect compass").isAcked();
    }
    var asked = ana.hears("1 of 6");
    var bens = ben.hears("1 of 6");
    ben.presses(value(asked, "Mostly")).isAcked(); // both questions have the same number
    fake.awaits("the second", () -> ben.sees(bens).orElseThrow().words().contains("2 of 6"));
    var next = value(ben.sees(bens).orElseThrow(), "Mostly");
    ben.presses(next.replaceAll("\\S+$", "nothing")).isAcked();
    ben.hears("closed by now");
    ana.clicks(asked, "Partly").isAcked();
    fake.awaits("the second", () -> ana.sees(asked).orElseThrow().words().contains("2 of 6"));
    assertThat(ana.sees()).filteredOn(Post::isOfTheApp).hasSize(1);
  }

  private static String value(Post post, String label) {
    return post.blocks().findParents("value").stream()
        .filter(button -> button.at("/text/text").asText().equals(label))
        .map(button -> button.path("value").asText())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void oddCharactersAreHeardAndSaidAgain() {
    var ana = fake.member("ana");
    ana.says("/direction towards \u202Eecart\u202C \uD800 and \u0000 the zanzibar trade").isAcked();
    ana.hears("zanzibar");
    assertThat(ana.sees())
        .filteredOn(Post::isOfTheApp)
        .noneMatch(post -> post.words().matches("(?s).*[\\u202E\\u0000\\uD800].*"));
  }
}

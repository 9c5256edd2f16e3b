package io.careercoach.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.slack.fake.Post;
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
    pressed.comesAgain();
    ana.clicks(ana.sees(asked).orElseThrow(), "Partly").isAcked();
    fake.awaits("the third", () -> ana.sees(asked).orElseThrow().words().contains("3 of 6"));
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
  void oddCharactersAreHeardAndSaidAgain() {
    var ana = fake.member("ana");
    ana.says("/direction towards \u202Eecart\u202C \uD800 and \u0000 the zanzibar trade").isAcked();
    ana.hears("zanzibar");
    assertThat(ana.sees())
        .filteredOn(Post::isOfTheApp)
        .noneMatch(post -> post.words().matches("(?s).*[\\u202E\\u0000\\uD800].*"));
  }
}

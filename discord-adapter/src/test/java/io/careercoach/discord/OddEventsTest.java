package io.careercoach.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.discord.fake.Member;
import io.careercoach.discord.fake.Post;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Events that nobody would expect: too often, changed since, or somebody else's. */
class OddEventsTest extends InDiscord {

  private static long said(Member member, String words) {
    return member.sees().stream().filter(post -> post.words().contains(words)).count();
  }

  @Test
  void theSameEventFourTimesAtOnceIsHeardOnce() {
    var ana = fake.member("ana");
    fake.gateway().tellsEach(4);
    ana.says("/goal list");
    ana.hears("You have no active goal");
    ana.uses("coach help", Map.of()).isAcked();
    ana.hears("Just write to me");
    ana.says("/direction");
    ana.hears("Where would you like to go");
    assertThat(said(ana, "You have no active goal")).isOne();
    assertThat(said(ana, "Just write to me")).isOne();
  }

  @Test
  void anAnswerThatComesOnceMoreAnswersNoOtherQuestion() {
    var ana = fake.member("ana");
    ana.says("/reflect compass");
    var asked = ana.hears("1 of 6");
    fake.gateway().tellsEach(4);
    ana.clicks(asked, "Mostly").isAcked();
    var second = ana.sees(asked, "2 of 6");
    ana.clicks(second, "Partly").isAcked();
    ana.sees(asked, "3 of 6");
    ana.says("/help");
    ana.hears("type one of these");
    assertThat(ana.sees(asked).orElseThrow().words()).contains("3 of 6");
    assertThat(ana.sees()).noneMatch(post -> post.words().contains("closed by now"));
  }

  @Test
  void whatIsChangedOrDeletedIsNotHeardAgain() {
    var ana = fake.member("ana");
    ana.says("/goal list");
    ana.hears("You have no active goal");
    var own = ana.sees().stream().filter(post -> !post.isOfTheApp()).findFirst().orElseThrow();
    var changed = ana.edits(own, "/help");
    ana.says("/direction");
    ana.hears("Where would you like to go");
    restart(); // what stands there is read once more
    ana.deletes(changed);
    ana.says("/reflect balance");
    ana.hears("?");
    assertThat(said(ana, "Just write to me")).isZero();
  }

  @Test
  void aPressOfLastMonthsButtonChangesNothing() {
    var ana = fake.member("ana");
    ana.says("/reflect compass");
    var asked = ana.hears("1 of 6");
    var old = id(asked, "Mostly");
    ana.clicks(asked, "Mostly").isAcked();
    ana.sees(asked, "2 of 6");
    restart(); // so that it is no second click
    fake.passes(Duration.ofDays(30));
    ana.forges(asked, old).isAcked(); // some client may show it still
    ana.hears("closed by now");
    assertThat(ana.sees()).noneMatch(post -> post.words().contains("3 of 6"));
  }

  @Test
  void anotherMembersButtonIsNobodys() {
    var ana = fake.member("ana");
    var ben = fake.member("ben");
    ana.says("I want to lead a project by the end of next year");
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
      member.says("/reflect compass");
    }
    var asked = ana.hears("1 of 6");
    var bens = ben.hears("1 of 6");
    ben.forges(bens, id(asked, "Mostly")).isAcked(); // both questions have the same number
    var next = id(ben.sees(bens, "2 of 6"), "Mostly");
    ben.forges(bens, next.replaceAll("\\S+$", "nothing")).isAcked();
    ben.hears("closed by now");
    ana.clicks(asked, "Partly").isAcked();
    ana.sees(asked, "2 of 6");
    assertThat(ana.sees()).filteredOn(Post::isOfTheApp).hasSize(1);
  }

  private static String id(Post post, String label) {
    return post.components().findParents("custom_id").stream()
        .filter(button -> button.path("label").asText().equals(label))
        .map(button -> button.path("custom_id").asText())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aForgedPressOfAnyFormEndsNothing() {
    var ana = fake.member("ana");
    ana.says("/reflect compass");
    var asked = ana.hears("1 of 6");
    for (var id : List.of("x", ":", "::::", "\u0000", "goal:done:v1:123", "a".repeat(100))) {
      ana.forges(asked, id).isAcked();
    }
    ana.clicks(asked, "Mostly").isAcked();
    ana.hears("2 of 6");
  }

  @Test
  void oddCharactersAreHeardAndSaidAgain() {
    var ana = fake.member("ana");
    ana.says("/direction towards \u202Eecart\u202C \uD800 and \u0000 the zanzibar trade");
    ana.hears("zanzibar");
    assertThat(ana.sees())
        .filteredOn(Post::isOfTheApp)
        .noneMatch(post -> post.words().matches("(?s).*[\\u202E\\u0000\\uD800].*"));
  }
}

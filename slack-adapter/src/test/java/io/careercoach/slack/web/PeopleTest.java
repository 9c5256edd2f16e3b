package io.careercoach.slack.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.engine.Profile;
import io.careercoach.slack.fake.FakeSlack;
import io.careercoach.slack.fake.Member;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What Slack tells of somebody. */
class PeopleTest {
  private final FakeSlack fake = FakeSlack.patient();
  private final WebApi web = new WebApi(fake.apiUrl());

  @AfterEach
  void close() {
    web.close();
    fake.close();
  }

  private Person person(Member member) {
    var tokens = Tokens.one(fake.workspace().app().botToken, Instant.now());
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      return new People(web, tokens, threads)
          .find(new Address(fake.workspace().id(), member.id()))
          .orElseThrow();
    }
  }

  @Test
  void clockLanguageAndName() {
    var ana = fake.member("ana").isCalled("Ana Lima").livesIn("America/Sao_Paulo").speaks("pt-BR");
    var known = person(ana);
    assertThat(known.name()).isEqualTo("Ana Lima");
    assertThat(known.profile()).contains(new Profile("America/Sao_Paulo", "pt-BR"));
    assertThat(known.talks(fake.workspace().id())).isTrue();
  }

  @Test
  void aWorkspaceThatHasHadTooManyQuestionsIsAskedNoMore() {
    var here = fake.workspace().id();
    var tokens = Tokens.one(fake.workspace().app().botToken, Instant.now());
    fake.next("users.info").isLimited(Optional.of(Duration.ofMinutes(1)));
    var people = new People(web, tokens, Runnable::run);
    for (var name : List.of("ana", "ben", "ana")) {
      assertThat(people.find(new Address(here, fake.member(name).id()))).isEmpty();
    }
    assertThat(fake.faults()).isOne();
    assertThat(fake.calls().of("users.info")).isEmpty();
  }

  @Test
  void whoMaySetUpThingsForTheWorkspace() {
    assertThat(person(fake.member("ana")).admin()).isFalse();
    assertThat(person(fake.member("ben").isAdmin()).admin()).isTrue();
    assertThat(person(fake.member("cora").isOwner()).admin()).isTrue();
    assertThat(person(fake.member("dan").isGuest()).admin()).isFalse();
  }

  @Test
  void whoCannotBeTalkedWith() {
    String here = fake.workspace().id();
    assertThat(person(fake.member("ana").isGuest()).talks(here)).isTrue();
    assertThat(person(fake.member("ben").isDeactivated()).talks(here)).isFalse();
    assertThat(person(fake.member("cora").isBot()).talks(here)).isFalse();
    var partner = fake.workspace("partner");
    var eve = partner.member("eve").isAdmin();
    fake.channel("deal").isSharedWith(partner).joinedBy(eve);
    var stranger = person(eve);
    assertThat(stranger.outside(here)).isTrue();
    assertThat(stranger.talks(here)).isFalse();
    assertThat(stranger.admin()).isFalse();
  }
}

package io.careercoach.discord;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import io.careercoach.courier.Seen.Mark;
import io.careercoach.discord.fake.Endpoint;
import io.careercoach.engine.LogBook;
import io.careercoach.talk.Office;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

/** How the coach gets into Discord, and what it says where it does not. */
class WayInTest extends InDiscord {

  @Test
  void theCommandsAreToldOnce() {
    restart();
    fake.member("ana").says("/help");
    fake.member("ana").hears("Just write to me");
    assertThat(fake.calls().of(Endpoint.OVERWRITE_COMMANDS)).hasSize(1);
    assertThat(fake.commands())
        .containsExactlyInAnyOrder(
            "coach", "goal", "checkin", "reflect", "Save as my win", "Make this a goal");
  }

  @Test
  void aDiscordThatIsAwayIsTriedAgain() {
    office.close();
    fake.next(Endpoint.GET_GATEWAY_BOT).fails(503);
    begin();
    fake.member("ana").says("/help");
    fake.member("ana").hears("Just write to me");
  }

  @Test
  void theDoctorTellsHowTheTokenStands() {
    var access = new DiscordAccess(fake.apiUrl(), fake.app().token());
    assertThat(DiscordLook.at(access)).allMatch(seen -> seen.mark() == Mark.WELL);
    assertThat(DiscordLook.at(new DiscordAccess(fake.apiUrl(), "canary")))
        .singleElement()
        .satisfies(seen -> assertThat(seen.mark()).isEqualTo(Mark.WRONG))
        .satisfies(seen -> assertThat(seen.what()).doesNotContain("canary"));
    fake.next(Endpoint.GET_GATEWAY_BOT).fails(503);
    assertThat(DiscordLook.at(access))
        .singleElement()
        .satisfies(seen -> assertThat(seen.mark()).isEqualTo(Mark.DOUBTFUL));
  }

  @Test
  void aWrongTokenEndsNothingElse() {
    office.close();
    var access = new DiscordAccess(fake.apiUrl(), "wrong");
    try (var log = new LogBook()) {
      office =
          new Office<>(folder, InstantSource.system(), setup -> new DiscordCoach(access, setup));
      fake.awaits("it was told", () -> log.from(Level.ERROR).contains("Discord does not take it"));
      assertThat(log.from(Level.WARN)).doesNotContain("tries again");
      assertThat(office.coach.members()).isEmpty();
      assertThat(fake.gateway().identified()).isOne();
    }
  }
}

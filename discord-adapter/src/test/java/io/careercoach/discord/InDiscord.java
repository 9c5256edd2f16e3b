package io.careercoach.discord;

import io.careercoach.discord.fake.FakeDiscord;
import io.careercoach.talk.Office;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test with the coach in a Discord of its own. */
abstract class InDiscord {
  @TempDir Path folder;
  FakeDiscord fake;
  Office<DiscordCoach> office;

  @BeforeEach
  final void open() {
    fake = discord();
    office = begun(time());
  }

  /** The Discord that is there when the test begins. */
  FakeDiscord discord() {
    return FakeDiscord.patient();
  }

  /** The clock of the coach. */
  InstantSource time() {
    return InstantSource.system();
  }

  /** The coach begins, and is online. */
  final void begin() {
    begin(time());
  }

  /** The same, at another time. */
  final void begin(InstantSource clock) {
    office = begun(clock);
  }

  private Office<DiscordCoach> begun(InstantSource clock) {
    var access = new DiscordAccess(fake.apiUrl(), fake.app().token());
    var begun = new Office<>(folder, clock, setup -> new DiscordCoach(access, setup));
    fake.gateway().isOnline(1);
    fake.awaits("the commands", () -> !fake.commands().isEmpty());
    return begun;
  }

  /** The coach ends and starts again. */
  final void restart() {
    office.close();
    begin();
  }

  @AfterEach
  final void close() {
    office.close();
    fake.close();
  }
}

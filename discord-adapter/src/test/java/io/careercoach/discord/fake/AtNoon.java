package io.careercoach.discord.fake;

import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;

/** A fake Discord whose clock stands at noon until the test lets time pass, and the bare REST. */
abstract class AtNoon {
  final FakeDiscord discord =
      FakeDiscord.start(InstantSource.fixed(Instant.parse("2026-11-23T12:00:00Z")));
  final Rest rest = new Rest(discord);
  final Member ana = discord.member("ana");

  @AfterEach
  void end() {
    discord.close();
  }

  /** What is behind single quotes as JSON. */
  static String json(String text, Object... values) {
    return text.formatted(values).replace('\'', '"');
  }
}

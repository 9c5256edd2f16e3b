package io.careercoach.app.serve;

import io.careercoach.app.settings.Settings;
import io.careercoach.app.settings.Tokens;
import io.careercoach.courier.Platform;
import io.careercoach.slack.connect.Entrance;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What the service is made of.
 *
 * @param ring rings the timers that are due by then
 * @param database why the database does not answer, or nothing
 * @param turns through which every adapter takes its events
 * @param platforms what has tokens
 * @param slack where Slack's requests come in, if that is how it comes
 * @param end closes what was opened, after the last turn
 */
public record Service(
    Settings.Server server,
    Tokens tokens,
    InstantSource clock,
    Consumer<Instant> ring,
    Supplier<Optional<String>> database,
    Turns turns,
    List<Platform> platforms,
    Optional<Entrance> slack,
    Runnable end) {
  public Service {
    platforms = List.copyOf(platforms);
  }
}

package io.careercoach.team;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Entry;
import io.careercoach.dialogue.Fact;
import io.careercoach.dialogue.Kind;
import io.careercoach.message.Phrase;
import java.time.Instant;
import java.util.Optional;

/**
 * What one member tapped in a round that is open; it can be changed until the round closes, and is
 * gone then.
 */
public record Tap(String workspace, String channel, String week, Step step, Instant at)
    implements Fact {

  public static Kind<Tap> kind() {
    return Kind.first("tap", Tap.class, Tap::entry);
  }

  @Override
  public String id() {
    return workspace + channel + "/" + week;
  }

  @Override
  public Optional<Instant> began(Context context) {
    return Optional.of(at);
  }

  private static Entry entry(Tap tap, Context context) {
    return Entry.of(
        context.day(tap.at),
        Phrase.of(
            "team.tap.entry",
            "channel",
            tap.channel.replaceFirst("^#", ""),
            "step",
            tap.step.key()));
  }

  @Override
  public String toString() {
    return "Tap[private]";
  }
}

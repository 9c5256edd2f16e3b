package io.careercoach.share;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.dialogue.Entry;
import io.careercoach.dialogue.Fact;
import io.careercoach.dialogue.Kind;
import io.careercoach.message.Place;
import io.careercoach.message.Private;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One thing that a member shared, with the exact text and place they agreed to.
 *
 * @param number small and stable, for the member to name it by
 * @param what the key of what it was about
 * @param withdrawn when it was taken back, if it was
 */
public record Share(
    String id,
    int number,
    String what,
    Private text,
    Place place,
    Instant at,
    Optional<Instant> withdrawn)
    implements Fact {

  public static Kind<Share> kind() {
    return Kind.first("share", Share.class, Share::entry);
  }

  static Share now(String what, String text, Place place, Context context) {
    int number = 1 + all(context).stream().mapToInt(Share::number).max().orElse(0);
    String id = "s" + number + "-" + context.now().toEpochMilli();
    return new Share(id, number, what, new Private(text), place, context.now(), Optional.empty());
  }

  /** The oldest first. */
  static List<Share> all(Context context) {
    return context.facts().of(Share.class).stream()
        .sorted(Comparator.comparing(Share::number))
        .toList();
  }

  /** Whether it may be shown where it was shared. */
  public boolean stands() {
    return withdrawn.isEmpty();
  }

  /** Takes it back where it was shared. */
  public Effect.Outward retract() {
    return new Effect.Retract(id, place);
  }

  Share withdrawn(Instant when) {
    return new Share(id, number, what, text, place, at, Optional.of(when));
  }

  @Override
  public Optional<Instant> began(Context context) {
    return Optional.of(at);
  }

  private static Entry entry(Share share, Context context) {
    return Entry.of(context.day(share.at), SharePage.line(share));
  }

  @Override
  public String toString() {
    return "Share[" + id + ", private]";
  }
}

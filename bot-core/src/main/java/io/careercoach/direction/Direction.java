package io.careercoach.direction;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Entry;
import io.careercoach.dialogue.Fact;
import io.careercoach.dialogue.Kind;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import java.util.List;
import java.util.Optional;

/** Where the member wants to go and why it matters, in one sentence of their own. */
public record Direction(Private words) implements Fact {
  static final String ID = "direction";

  @Override
  public String id() {
    return ID;
  }

  public static Kind<Direction> kind() {
    return Kind.first(
        ID,
        Direction.class,
        (direction, _) -> new Entry(Optional.empty(), Phrase.quote(direction.words()), List.of()));
  }

  /** The member's direction, if there is one. */
  public static Optional<Direction> of(Context context) {
    return context.facts().find(Direction.class, ID);
  }
}

package io.careercoach.dialogue;

import io.careercoach.message.Ask;
import io.careercoach.message.Message;
import io.careercoach.message.Part;
import io.careercoach.message.Phrase;
import io.careercoach.message.Place;
import io.careercoach.message.Shared;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Something that a turn wants done; it is committed together with the state, or not at all. */
public sealed interface Effect {

  /**
   * Say this to the member, and to nobody else; {@code inPlace} puts it where the question before
   * stood.
   */
  record Say(Message<Phrase> message, boolean inPlace) implements Effect {
    public Say(Message<Phrase> message) {
      this(message, false);
    }

    /** A question and nothing before it. */
    public static Say asking(Ask<Phrase> ask) {
      return new Say(new Message<>(List.of(), Optional.of(ask)));
    }

    /** Tells something and asks nothing. */
    public static Say of(Phrase... paragraphs) {
      List<Part<Phrase>> parts = new ArrayList<>();
      for (Phrase paragraph : paragraphs) {
        parts.add(new Part.Text<>(paragraph));
      }
      return new Say(new Message<>(parts, Optional.empty()));
    }
  }

  /** Remember this about the member, in place of what was known under the same kind and id. */
  record Keep(Fact fact) implements Effect {}

  /** Forget this one thing. */
  record Drop(Fact fact) implements Effect {}

  /** Say this, with all that is known of the member enclosed as a file of data. */
  record Take(Message<Phrase> message) implements Effect {}

  /** Goes to others; only what was agreed to word by word does. */
  sealed interface Outward extends Effect {}

  /** Show this text there, as the member agreed to; it is named after its share. */
  record Post(String share, Place place, Shared text) implements Outward {}

  /** That share is taken back. */
  record Retract(String share, Place place) implements Outward {}

  /** Concerns what a workspace owns in common; it is no part of the member's own facts. */
  sealed interface Common extends Effect {}

  /** Put this in place of what is there under the same id. */
  record Arrange(Fact fact) implements Common {}

  /** This is over, with all that belongs to it. */
  record Disband(Fact fact) implements Common {}

  /**
   * Takes something out for good: what was said about it goes as well, in letters, in unfinished
   * dialogues and in what was set aside.
   */
  sealed interface Erase extends Effect {
    static boolean in(List<Effect> effects) {
      return effects.stream().anyMatch(Erase.class::isInstance);
    }
  }

  /** What was dropped or shortened in this turn leaves no trace. */
  record Traces() implements Erase {}

  /** All that is known of the member goes, and the two start anew. */
  record Everything() implements Erase {}

  /** Changes how the member is reached, which is known apart from all facts. */
  sealed interface Reach extends Effect {}

  /** Stop every message that nobody asked for. */
  record Hush() implements Reach {}

  /** The member agreed to be written to. */
  record Begin() implements Reach {}

  /** The member wants nothing unasked until then, or wants it again. */
  record Quiet(Optional<Instant> until) implements Reach {}

  /** The member's clock is that of this zone. */
  record Move(ZoneId zone) implements Reach {}

  /** The member reads and writes this language, with the customs of this country. */
  record Speak(Locale locale) implements Reach {}
}

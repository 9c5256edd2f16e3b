package io.careercoach.dialogue;

import io.careercoach.message.Message;
import io.careercoach.message.Part;
import io.careercoach.message.Phrase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Something that a turn wants done; it is committed together with the state, or not at all. */
public sealed interface Effect {

  /** Say this to the member, and to nobody else. */
  record Say(Message<Phrase> message) implements Effect {

    /** Tells something and asks nothing. */
    public static Say of(Phrase... paragraphs) {
      List<Part<Phrase>> parts = new ArrayList<>();
      for (Phrase paragraph : paragraphs) {
        parts.add(new Part.Text<>(paragraph));
      }
      return new Say(new Message<>(parts, Optional.empty()));
    }
  }

  /** Ring at that time; a timer of the same name is moved. */
  record Wake(String timer, Instant at) implements Effect {}

  /** Remember this about the member, in place of what was known under the same kind and id. */
  record Keep(Fact fact) implements Effect {}

  /** Stop every message that nobody asked for. */
  record Hush() implements Effect {}

  /** The member agreed to be written to. */
  record Begin() implements Effect {}
}

package io.careercoach.dialogue;

import io.careercoach.message.Phrase;
import java.util.List;

/** What a question makes of an answer. */
public sealed interface Reading {

  /** All that is known now, and what to tell the member about how it was read. */
  record Understood(Learnt learnt, List<Phrase> notes) implements Reading {
    public Understood {
      notes = List.copyOf(notes);
    }

    public Understood(Learnt learnt) {
      this(learnt, List.of());
    }
  }

  /** No answer to this question could be found in it. */
  record Unclear() implements Reading {}
}

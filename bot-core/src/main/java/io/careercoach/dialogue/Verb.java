package io.careercoach.dialogue;

import java.util.List;

/** What a command does, given the words after it. */
public interface Verb {

  Answer run(String rest, Context context);

  /** The answer to a command: it opens a dialogue, or is all said at once. */
  sealed interface Answer {

    /** Does this, and opens a dialogue. */
    record Opens(String dialogue, Opening opening, List<Effect> effects) implements Answer {
      public Opens {
        effects = List.copyOf(effects);
      }

      public Opens(String dialogue, Opening opening) {
        this(dialogue, opening, List.of());
      }
    }

    /** Does and says this; if that dialogue is open, it is over without a word. */
    record Closes(String dialogue, List<Effect> effects) implements Answer {
      public Closes {
        effects = List.copyOf(effects);
      }
    }

    /** Does and says this, and leaves what is open as it is. */
    record Says(List<Effect> effects) implements Answer {
      public Says {
        effects = List.copyOf(effects);
      }

      public Says(Effect effect) {
        this(List.of(effect));
      }
    }
  }
}

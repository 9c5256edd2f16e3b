package io.careercoach.engine;

import io.careercoach.dialogue.Effect;

/** What becomes of words outside a dialogue. */
sealed interface Reply {

  /** They mean this command. */
  record Runs(String command) implements Reply {
    @Override
    public String toString() {
      return "Runs[private]";
    }
  }

  /** They get an answer. */
  record Says(Effect.Say say) implements Reply {}

  /** They only greet; this is said where nothing waits. */
  record Greets(Effect.Say say) implements Reply {}

  /** They were not understood; this asks what was meant. */
  record Asks(Effect.Say say) implements Reply {}
}

package io.careercoach.safety;

import io.careercoach.dialogue.Effect;
import io.careercoach.message.Phrase;
import java.util.List;

/** What is due to somebody who may be in danger or under strain, before all else. */
public sealed interface Care {

  /** A life may be in danger: everything else stops. */
  record Crisis(List<Effect> effects) implements Care {
    public Crisis {
      effects = List.copyOf(effects);
    }
  }

  /**
   * A word of care first; {@code answers} tells whether the message is still an answer to the open
   * question.
   */
  record Word(Phrase says, boolean answers) implements Care {}
}

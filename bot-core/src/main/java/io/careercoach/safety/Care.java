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

  /** A word of care first; the message is still an answer to the open question. */
  record WithAnswer(Phrase says) implements Care {}

  /** A word of care, and nothing is asked after it; what is open waits. */
  record AndWait(Phrase says) implements Care {}

  /** A word about what the coach cannot do; the open question is asked again. */
  record AndGoOn(Phrase says) implements Care {}
}

package io.careercoach.dialogue;

import java.util.Optional;

/** Finds in the answer to one question that an earlier answer was meant otherwise. */
public interface Amendment {
  /** Every answer is for the question that is open. */
  Amendment NONE = (_, _, _, _) -> Optional.empty();

  /** What is known after it; nothing if the words only answer the open question. */
  Optional<Reading.Understood> read(String words, Question open, Learnt learnt, Context context);
}

package io.careercoach.dialogue;

import java.util.List;

/** What follows elsewhere from what a turn did: news of one thing may answer for another. */
public interface Consequences {
  List<Effect> of(List<Effect> done, Context before);

  /** Nothing follows from anything. */
  Consequences NONE = (_, _) -> List.of();
}

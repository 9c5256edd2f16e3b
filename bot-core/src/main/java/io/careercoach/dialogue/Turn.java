package io.careercoach.dialogue;

import java.util.List;
import java.util.Optional;

/**
 * What a dialogue makes of one thing heard: what it now waits with, or nothing when it is over, and
 * what is to happen.
 *
 * @param missed whether no answer to the open question was found in it
 */
public record Turn<S>(Optional<S> waiting, List<Effect> effects, boolean missed) {
  public Turn {
    effects = List.copyOf(effects);
  }

  public static <S> Turn<S> waiting(S learnt, List<Effect> effects) {
    return new Turn<>(Optional.of(learnt), effects, false);
  }

  public static <S> Turn<S> over(List<Effect> effects) {
    return new Turn<>(Optional.empty(), effects, false);
  }

  Turn<S> missing() {
    return new Turn<>(waiting, effects, true);
  }
}

package io.careercoach.dialogue;

import java.util.List;
import java.util.Optional;

/**
 * What a dialogue makes of one thing heard: what it now waits with, or nothing when it is over, and
 * what is to happen.
 */
public record Turn<S>(Optional<S> waiting, List<Effect> effects) {
  public Turn {
    effects = List.copyOf(effects);
  }

  public static <S> Turn<S> waiting(S learnt, List<Effect> effects) {
    return new Turn<>(Optional.of(learnt), effects);
  }

  public static <S> Turn<S> over(List<Effect> effects) {
    return new Turn<>(Optional.empty(), effects);
  }
}

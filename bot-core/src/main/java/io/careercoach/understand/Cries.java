package io.careercoach.understand;

import java.util.List;

/**
 * Whether a message sounds like somebody in danger, judged by sentences of such people and by
 * others that only look alike.
 *
 * <p>Phrases find what is said in plain words, and also what is only said in jest; sentences weigh
 * the words around. Both thresholds were chosen on sentences that had no part in the weights, so
 * that among messages made to look alike about one in fifty is a false alarm.
 */
final class Cries {
  /** A phrase of danger in words like these is meant otherwise. */
  private static final double LEAST = -1;

  /** Words like these are a cry for help, without any phrase of danger. */
  private static final double ENOUGH = 2.1;

  private static final Likeness LIKENESS = Likeness.built("crisis.weights");

  private Cries() {}

  /**
   * Whether these words are a cry for help.
   *
   * @param phrase whether a phrase of danger is in them
   */
  static boolean isIn(List<String> words, boolean phrase) {
    return LIKENESS.of(words) > (phrase ? LEAST : ENOUGH);
  }
}

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
  /** Words like these are a cry for help, without any phrase of danger. */
  private static final double WITHOUT_PHRASE = 2.6;

  /** With a phrase that many say in jest. */
  private static final double WITH_DOUBTFUL_PHRASE = 1;

  /** With a plain phrase only words that are quite harmless speak against it. */
  private static final double WITH_PLAIN_PHRASE = -0.5;

  private static final Likeness LIKENESS = Likeness.built("crisis.weights");

  private Cries() {}

  /**
   * Whether these words are a cry for help.
   *
   * @param phrase whether a phrase of danger is in them
   * @param plain whether that is one which few say in jest
   */
  static boolean isIn(List<String> words, boolean phrase, boolean plain) {
    double needed = plain ? WITH_PLAIN_PHRASE : phrase ? WITH_DOUBTFUL_PHRASE : WITHOUT_PHRASE;
    return LIKENESS.of(words) > needed;
  }
}

package io.careercoach.words;

/** A phrase that has no sentence; the message names ids and arguments, never the values. */
public final class UnsayablePhrase extends RuntimeException {
  private static final long serialVersionUID = 1;

  UnsayablePhrase(String why) {
    super(why);
  }
}

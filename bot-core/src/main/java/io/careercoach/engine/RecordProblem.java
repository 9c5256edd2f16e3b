package io.careercoach.engine;

/** Why a record was not exported, imported or erased, as a sentence that says what to do. */
public final class RecordProblem extends RuntimeException {
  private static final long serialVersionUID = 1;

  RecordProblem(String sentence) {
    super(sentence);
  }
}

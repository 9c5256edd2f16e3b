package io.careercoach.app.trouble;

import java.util.List;

/** Something that keeps the coach from going on, in sentences that say what to do. */
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final List<String> sentences;

  public Problem(List<String> sentences) {
    super(String.join("\n", sentences), null, false, false);
    this.sentences = List.copyOf(sentences);
  }

  public Problem(String sentence) {
    this(List.of(sentence));
  }

  public List<String> sentences() {
    return sentences;
  }
}

package io.careercoach.understand;

import java.util.List;
import java.util.Optional;

/**
 * The words before an outcome: greetings, a date or reason put first, and a frame like "I want to".
 *
 * @param end the place where the outcome begins
 */
record Opening(int end, boolean framed, Optional<Clauses.Passage> reason) {

  private static final Lexicon OPENINGS = Lexicon.of("goal-openings");

  /** Words before a frame that say nothing. */
  static final Phrases<String> FILLERS = Phrases.of(OPENINGS.phrases("fillers"));

  /** Words that open a goal and are no part of it. */
  static final Phrases<String> FRAMES = Phrases.of(OPENINGS.phrases("frames"));

  static Opening of(Sentence text, List<Statement> dates) {
    Optional<Clauses.Passage> reason = reasonFirst(text);
    int at = reason.map(r -> r.end() + 1).orElse(0);
    boolean framed = false;
    int before;
    do {
      before = at;
      at = FILLERS.skip(text, at);
      int frame = FRAMES.skip(text, at);
      framed |= frame > at;
      at = afterDate(text, dates, frame);
    } while (at > before);
    return new Opening(Math.min(at, text.size()), framed, reason);
  }

  /**
   * "By June I want to …" and "This year my goal is …"; a date before anything else is no opening.
   */
  private static int afterDate(Sentence text, List<Statement> dates, int at) {
    for (Statement date : dates) {
      int next = FILLERS.skip(text, date.end());
      boolean more = next < text.size();
      if (date.from() == at && more) {
        return date.end();
      }
    }
    return at;
  }

  /** "Because I like children, …". */
  private static Optional<Clauses.Passage> reasonFirst(Sentence text) {
    boolean because = text.is(0, "because") || text.is(0, "since") || text.is(0, "as");
    for (int i = 2; because && i < text.size(); i++) {
      if (text.is(i, ",")) {
        return Optional.of(new Clauses.Passage(1, i));
      }
    }
    return Optional.empty();
  }
}

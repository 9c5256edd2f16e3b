package io.careercoach.engine;

import io.careercoach.dialogue.Fact;
import io.careercoach.dialogue.Facts;
import java.util.ArrayList;
import java.util.List;

/**
 * What the cache holds of a member: the session and all that is known, as they were at a version of
 * the session's row.
 *
 * <p>Every turn saves the session over the version it started from, so a stale entry can only lose
 * that race and be read anew; it can do no harm. Consent is not in it.
 *
 * @param row how many characters the session takes in its row
 * @param rows how many the facts take in theirs
 */
record Remembered(long version, Session session, Facts facts, int row, int rows) {
  /** The entry itself, with its keys, lists and the records that hold the texts. */
  private static final int FRAME = 300;

  /** What one character of a row becomes in memory, measured with a goal's many small parts. */
  private static final int BYTES = 2;

  static Remembered of(long version, Session session, int row, Facts facts) {
    return new Remembered(version, session, facts, row, size(facts.all()));
  }

  /** About how many bytes it takes; rather too many than too few. */
  int weight() {
    return FRAME + BYTES * (row + rows);
  }

  /** After a turn that saved the session as this row. */
  Remembered next(Session saved, int savedRow, Facts known) {
    int change = 0;
    if (known != facts) {
      var gone = new ArrayList<>(facts.all());
      gone.removeAll(known.all());
      var came = new ArrayList<>(known.all());
      came.removeAll(facts.all());
      change = size(came) - size(gone);
    }
    return new Remembered(version + 1, saved, known, savedRow, rows + change);
  }

  private static int size(List<Fact> facts) {
    return facts.stream().mapToInt(fact -> Json.write(fact).length()).sum();
  }
}

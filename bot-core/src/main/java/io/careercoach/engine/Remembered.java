package io.careercoach.engine;

import io.careercoach.dialogue.Fact;
import io.careercoach.dialogue.Facts;
import java.util.ArrayList;

/**
 * What the cache holds of a member: the session and all that is known, as they were at a version of
 * the session's row.
 *
 * <p>Every turn saves the session over the version it started from, so a stale entry can only lose
 * that race and be read anew; it can do no harm. Consent is not in it.
 *
 * @param weight about how many bytes it takes
 */
record Remembered(long version, Session session, Facts facts, int weight) {

  /** The facts with this one in its place. */
  static Facts with(Facts facts, Fact kept) {
    var all = new ArrayList<>(facts.all());
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).getClass() == kept.getClass() && all.get(i).id().equals(kept.id())) {
        all.set(i, kept);
        return new Facts(all);
      }
    }
    all.add(kept);
    return new Facts(all);
  }
}

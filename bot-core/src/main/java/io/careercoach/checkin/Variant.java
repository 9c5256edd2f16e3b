package io.careercoach.checkin;

import io.careercoach.dialogue.Context;
import io.careercoach.message.Phrase;

/** A question that is asked every week, in other words each time. */
final class Variant {
  private static final int WORDINGS = 4;

  private Variant() {}

  /** The sentence of this round; {@code round} in it is 0 to 3. */
  static Phrase of(String id, Context context) {
    long round = Attendance.of(context).done() % WORDINGS;
    return Phrase.of(id, "round", Long.toString(round));
  }
}

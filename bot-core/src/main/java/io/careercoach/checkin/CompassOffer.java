package io.careercoach.checkin;

import io.careercoach.dialogue.Context;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Phrase;
import io.careercoach.reflect.Compass;
import java.util.Optional;

/** The compass, offered once when it is due, and after that once in three months. */
record CompassOffer() implements Closing.Offer {
  private static final int FIRST = 3;

  /** So many weekly check-ins are three months. */
  private static final int QUARTER = 13;

  @Override
  public Optional<Option<Phrase>> due(Context context) {
    long since =
        Compass.latest(context)
            .map(last -> Attendance.of(context).doneAfter(Compass.dueAgain(last, context)))
            .orElseGet(() -> Attendance.of(context).done() - FIRST + 1);
    return Compass.due(context) && since > 0 && since % QUARTER == 1
        ? Optional.of(new Option<>("/reflect compass", Phrase.of("outlook.compass")))
        : Optional.empty();
  }
}

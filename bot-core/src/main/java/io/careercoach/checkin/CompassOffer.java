package io.careercoach.checkin;

import io.careercoach.dialogue.Context;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Phrase;
import io.careercoach.reflect.Compass;
import java.util.Optional;

/** The compass each quarter; the first once there are some check-ins to look back on. */
record CompassOffer() implements Closing.Offer {
  private static final int FIRST = 3;

  @Override
  public Optional<Option<Phrase>> due(Context context) {
    boolean known = !context.facts().of(Compass.class).isEmpty();
    boolean due = Compass.due(context) && (known || Attendance.of(context).done() >= FIRST);
    return due
        ? Optional.of(new Option<>("/reflect compass", Phrase.of("outlook.compass")))
        : Optional.empty();
  }
}

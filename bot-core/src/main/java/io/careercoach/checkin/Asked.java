package io.careercoach.checkin;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Heard;
import io.careercoach.message.Private;
import java.util.Optional;

/** The check-in that was asked for and waits: a few words may answer it, too. */
public final class Asked {
  private static final int WORDS = 4;

  private Asked() {}

  /** The command that starts it with how work felt, if the words say that. */
  public static Optional<String> answer(String text, Context context) {
    if (text.strip().split("\\s+").length > WORDS) {
      return Optional.empty();
    }
    return Attendance.of(context)
        .open()
        .flatMap(one ->
            FeelingWords.read(new Heard.Words(new Private(text)))
                .map(feeling -> "checkin " + one.id() + " " + Round.key(feeling)));
  }
}

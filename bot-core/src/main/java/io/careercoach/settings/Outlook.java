package io.careercoach.settings;

import io.careercoach.dialogue.Context;
import io.careercoach.message.Phrase;
import java.time.ZonedDateTime;
import java.util.List;

/** What a member can expect: when the next check-in comes, or why none does. */
public interface Outlook {

  /** The day and time of the next check-in, or the reason that there is none. */
  Phrase next(Context context);

  /** The days and times of the check-ins after that, as things stand; none where none is known. */
  List<ZonedDateTime> afterNext(Context context);

  /** The reason why none comes now, exactly, and when the next one does. */
  List<Phrase> why(Context context);
}

package io.careercoach.goal;

import io.careercoach.dialogue.Context;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Phrase;
import java.util.Optional;

/** What comes after a new goal was saved; {@code first} if it is the member's first. */
public interface Sequel {
  Optional<Phrase> said(boolean first, Context context);

  Optional<Option<Phrase>> offer(boolean first, Context context);
}

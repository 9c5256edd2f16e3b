package io.careercoach.checkin;

import io.careercoach.dialogue.Context;
import io.careercoach.ledger.Job;
import io.careercoach.ledger.Win;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Phrase;
import java.util.Optional;

/** The offer to name one's job, as long as there are wins and no job to file them under. */
record NameJob() implements Closing.Offer {
  @Override
  public Optional<Option<Phrase>> due(Context context) {
    boolean loose =
        context.facts().of(Job.class).isEmpty() && !context.facts().of(Win.class).isEmpty();
    return loose ? Optional.of(new Option<>("/job add", Phrase.of("job.name"))) : Optional.empty();
  }
}

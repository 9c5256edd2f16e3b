package io.careercoach.ledger;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.dialogue.Form;
import io.careercoach.dialogue.Learnt;
import io.careercoach.message.Phrase;
import java.util.List;
import java.util.Optional;

/** A job leaves the ledger: asked once whether that is meant; its wins stay. */
public final class JobDropDialogue {
  public static final String NAME = "job-drop";

  private JobDropDialogue() {}

  public static Form form() {
    return Form.of(NAME, List.of(new JobDropQuestion()), JobDropDialogue::finish)
        .startingWith((opening, _) ->
            opening
                .about()
                .map(id -> Learnt.NOTHING.give(JobDialogue.JOB, id))
                .orElse(Learnt.NOTHING));
  }

  static Optional<Job> job(Learnt learnt, Context context) {
    return learnt.get(JobDialogue.JOB).flatMap(id -> context.facts().find(Job.class, id));
  }

  private static List<Effect> finish(Learnt learnt, Context context) {
    var job = job(learnt, context);
    if (job.isEmpty()) {
      return List.of(Effect.Say.of(Phrase.of("job.gone")));
    }
    return learnt.get(JobDropQuestion.SURE).filter("drop"::equals).isPresent()
        ? List.of(
            new Effect.Drop(job.get()),
            Effect.Say.of(Phrase.of("job.dropped", "job", job.get().title())))
        : List.of(Effect.Say.of(Phrase.of("job.kept", "job", job.get().title())));
  }
}

package io.careercoach.ledger;

import io.careercoach.dialogue.Amendment;
import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.dialogue.Form;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Line;
import io.careercoach.dialogue.Opening;
import io.careercoach.dialogue.Shape;
import io.careercoach.dialogue.Slot;
import io.careercoach.ledger.Job.Terms;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A job comes into the ledger, or one that is there is changed. */
public final class JobDialogue {
  public static final String NAME = "job";

  static final Slot<String> JOB = Slot.words("job");
  static final Slot<String> TITLE = Slot.words("title");
  static final Slot<Terms> TERMS = new Slot<>("terms", Terms::key, key -> terms(key).orElseThrow());
  static final Slot<String> WHEN = Slot.words("when");

  private JobDialogue() {}

  public static Form form() {
    return new Form(
        Shape.first(NAME, Learnt.class),
        JobDialogue::start,
        List.of(new JobTitleQuestion(), new JobTermsQuestion(), new JobNowQuestion()),
        (learnt, _) -> lines(learnt),
        (_, _) -> List.of(),
        JobDialogue::finish,
        true,
        Amendment.NONE);
  }

  static Optional<Terms> terms(String key) {
    return Arrays.stream(Terms.values()).filter(terms -> terms.key().equals(key)).findFirst();
  }

  /** A job that is to be changed is asked line by line, each with what it says now. */
  private static Learnt start(Opening opening, Context context) {
    return opening
        .about()
        .flatMap(id -> context.facts().find(Job.class, id))
        .map(job -> {
          Learnt known = Learnt.NOTHING.give(JOB, job.id()).give(TITLE, job.title().text());
          return job.terms()
              .map(terms -> known.give(TERMS, terms))
              .orElse(known)
              .reopen(TITLE)
              .reopen(TERMS);
        })
        .orElse(Learnt.NOTHING);
  }

  private static List<Line> lines(Learnt learnt) {
    var lines = new ArrayList<Line>();
    learnt
        .get(TITLE)
        .map(title -> Phrase.quote(new Private(title)))
        .ifPresent(title -> lines.add(new Line(TITLE, Phrase.of("job.label.title"), title)));
    learnt
        .get(TERMS)
        .ifPresent(
            terms -> lines.add(new Line(TERMS, Phrase.of("job.label.terms"), terms.words())));
    return lines;
  }

  private static List<Effect> finish(Learnt learnt, Context context) {
    var title = new Private(learnt.get(TITLE).orElseThrow());
    var terms = learnt.get(TERMS);
    var changed = learnt.get(JOB);
    if (changed.isPresent()) {
      return context
          .facts()
          .find(Job.class, changed.get())
          .map(job -> JobPage.changed(job.with(title, terms)))
          .orElseGet(() -> List.of(Effect.Say.of(Phrase.of("job.gone"))));
    }
    boolean first = Job.all(context).isEmpty();
    boolean now = first || learnt.get(WHEN).filter(JobNowQuestion.NOW::equals).isPresent();
    return JobPage.added(Job.of(title, terms, now, context), context);
  }
}

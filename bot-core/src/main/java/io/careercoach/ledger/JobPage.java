package io.careercoach.ledger;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.message.Ask;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Message;
import io.careercoach.message.Part;
import io.careercoach.message.Part.Row;
import io.careercoach.message.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Jobs as messages: the ledger, and what is said when it changes. */
final class JobPage {
  private static final int LATEST = 2;

  private JobPage() {}

  /** Every job with its terms and what it gave. */
  static Effect.Say ledger(Context context) {
    var jobs = Job.all(context);
    if (jobs.isEmpty()) {
      Option<Phrase> name = new Option<>("/job add", Phrase.of("job.name"));
      return say(List.of(), "job.none", List.of(name));
    }
    var parts = new ArrayList<Part<Phrase>>();
    for (Job job : jobs) {
      parts.add(
          new Part.Text<>(Phrase.of("job.line", "number", job.number(), "job", described(job))));
      parts.add(new Part.Facts<>(gave(job, context)));
    }
    long loose =
        Win.newestFirst(context).stream().filter(win -> win.job(context).isEmpty()).count();
    if (loose > 0) {
      parts.add(new Part.Text<>(Phrase.of("job.loose", "count", loose)));
    }
    var then = new ArrayList<Option<Phrase>>();
    then.add(new Option<>("/job add", Phrase.of("job.then.add")));
    then.add(new Option<>("/job change", Phrase.of("job.then.change")));
    if (jobs.size() > 1) {
      then.add(new Option<>("/job current", Phrase.of("job.then.current")));
    }
    return say(parts, jobs.size() > 1 ? "job.then" : "job.then.one", then);
  }

  /** "Barista at Kaffee Mitte · part-time · now". */
  static Phrase described(Job job) {
    var pieces = new ArrayList<Phrase>();
    pieces.add(Phrase.quote(job.title()));
    job.terms().ifPresent(terms -> pieces.add(terms.words()));
    if (job.current()) {
      pieces.add(Phrase.of("job.now"));
    }
    return Joined.of(pieces).orElseThrow();
  }

  private static List<Row<Phrase>> gave(Job job, Context context) {
    var wins = job.wins(context);
    var rows = new ArrayList<Row<Phrase>>();
    rows.add(
        new Row<>(
            Phrase.of("job.gave"),
            wins.isEmpty() ? Phrase.of("job.gave.nothing") : Joined.sum(wins)));
    wins.stream()
        .limit(LATEST)
        .forEach(win ->
            rows.add(
                new Row<>(
                    Phrase.of("day", "day", context.day(win.at())), Phrase.quote(win.words()))));
    return rows;
  }

  /** Keeps a new job; the first one takes the wins that had none. */
  static List<Effect> added(Job job, Context context) {
    var effects = new ArrayList<Effect>();
    if (job.current()) {
      Job.current(context).ifPresent(before -> effects.add(new Effect.Keep(before.current(false))));
    }
    effects.add(new Effect.Keep(job));
    var said = new ArrayList<Phrase>();
    said.add(
        Phrase.of(
            "job.saved",
            "number",
            job.number(),
            "job",
            described(job),
            "private",
            Phrase.of("private")));
    var waiting =
        Job.all(context).isEmpty()
            ? Win.newestFirst(context).stream().filter(win -> win.job().isEmpty()).toList()
            : List.<Win>of();
    waiting.forEach(win -> effects.add(new Effect.Keep(win.in(job))));
    if (!waiting.isEmpty()) {
      said.add(Phrase.of("job.filed", "count", waiting.size()));
    }
    said.add(Phrase.of(job.current() ? "job.from-now" : "job.not-now"));
    effects.add(Effect.Say.of(said.toArray(Phrase[]::new)));
    return effects;
  }

  static List<Effect> changed(Job job) {
    return List.of(
        new Effect.Keep(job),
        Effect.Say.of(Phrase.of("job.changed", "number", job.number(), "job", described(job))));
  }

  /** Wins go to this job from now on, or to none. */
  static List<Effect> current(Optional<Job> job, Context context) {
    var effects = new ArrayList<Effect>();
    Job.current(context).ifPresent(before -> effects.add(new Effect.Keep(before.current(false))));
    job.ifPresent(now -> effects.add(new Effect.Keep(now.current(true))));
    effects.add(
        Effect.Say.of(
            job.map(now -> Phrase.of("job.current", "job", now.title()))
                .orElseGet(() -> Phrase.of("job.current.none"))));
    return effects;
  }

  /** Which job? One tap for each; {@code verb} is what is to be done with it. */
  static Effect.Say which(String verb, List<Option<Phrase>> more, Context context) {
    var options = new ArrayList<Option<Phrase>>();
    Job.all(context).stream()
        .limit(Ask.Choice.MOST - more.size())
        .forEach(job ->
            options.add(
                new Option<>(
                    "/job " + verb + " " + job.number(),
                    Phrase.of(
                        "job.which.option",
                        "number",
                        job.number(),
                        "job",
                        job.title().shortened(Option.QUOTED)))));
    options.addAll(more);
    return say(List.of(), "job.which", options);
  }

  private static Effect.Say say(List<Part<Phrase>> parts, String id, List<Option<Phrase>> options) {
    Ask<Phrase> ask = new Ask.Choice<>(id, Phrase.of(id), options);
    return new Effect.Say(new Message<>(parts, Optional.of(ask)));
  }
}

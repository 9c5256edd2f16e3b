package io.careercoach.ledger;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Entry;
import io.careercoach.dialogue.Kind;
import io.careercoach.message.Part.Row;
import io.careercoach.message.Phrase;
import java.util.ArrayList;
import java.util.Optional;

/** Jobs and wins as they read on their member's record. */
public final class LedgerEntries {
  private LedgerEntries() {}

  public static Kind<Job> job() {
    return Kind.first("job", Job.class, LedgerEntries::job);
  }

  public static Kind<Win> win() {
    return Kind.first("win", Win.class, LedgerEntries::win);
  }

  private static Entry job(Job job, Context context) {
    return Entry.of(
        context.day(job.since()),
        Phrase.of("job.line", "number", job.number(), "job", JobPage.described(job)));
  }

  private static Entry win(Win win, Context context) {
    var rows = new ArrayList<Row<Phrase>>();
    win.gain()
        .ifPresent(gain ->
            rows.add(new Row<>(Phrase.of("win.label.gain"), Phrase.of("win.gain." + gain.key()))));
    win.job(context)
        .ifPresent(
            job -> rows.add(new Row<>(Phrase.of("win.label.job"), Phrase.quote(job.title()))));
    return new Entry(Optional.of(context.day(win.at())), Phrase.quote(win.words()), rows);
  }
}

package io.careercoach.ledger;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.message.Ask;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Message;
import io.careercoach.message.Part;
import io.careercoach.message.Phrase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One win as a message: when it is kept, tagged or taken off the log. */
final class WinPage {
  private WinPage() {}

  /** Keeps the win first, and then asks with one tap what it gave. */
  static List<Effect> kept(Win win, Context context) {
    var parts = new ArrayList<Part<Phrase>>();
    parts.add(
        new Part.Text<>(
            win.job(context)
                .map(job -> Phrase.of("win.kept.job", "words", win.words(), "job", job.title()))
                .orElseGet(() -> Phrase.of("win.kept", "words", win.words()))));
    if (Win.newestFirst(context).isEmpty()) {
      parts.add(new Part.Text<>(Phrase.of("private")));
    }
    var options =
        Arrays.stream(Gain.values())
            .map(gain ->
                new Option<>(
                    "/win gave " + win.id() + " " + gain.key(),
                    Phrase.of("win.gain." + gain.key())))
            .toList();
    Ask<Phrase> ask = new Ask.Choice<>(GainQuestion.ID, Phrase.of(GainQuestion.ID), options);
    return List.of(new Effect.Keep(win), new Effect.Say(new Message<>(parts, Optional.of(ask))));
  }

  /** Notes what the win gave; the first time this offers to name the job, if there is none. */
  static List<Effect> gave(Win win, Gain gain, Context context) {
    boolean first =
        context.facts().of(Job.class).isEmpty()
            && Win.newestFirst(context).stream().allMatch(one -> one.gain().isEmpty());
    Ask<Phrase> name =
        new Ask.Choice<>(
            "win.job",
            Phrase.of("win.job"),
            List.of(new Option<>("/job add", Phrase.of("job.name"))));
    Phrase noted = Phrase.of("win.gave", "words", win.words(), "gain", gain.words());
    return List.of(
        new Effect.Keep(win.giving(gain)),
        new Effect.Say(
            new Message<>(
                List.of(new Part.Text<>(noted)), first ? Optional.of(name) : Optional.empty())));
  }

  static List<Effect> dropped(Win win) {
    return List.of(
        new Effect.Drop(win), Effect.Say.of(Phrase.of("win.dropped", "words", win.words())));
  }
}

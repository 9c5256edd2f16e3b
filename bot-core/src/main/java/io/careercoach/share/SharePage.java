package io.careercoach.share;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.message.Ask;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Message;
import io.careercoach.message.Part;
import io.careercoach.message.Part.Row;
import io.careercoach.message.Phrase;
import java.util.List;
import java.util.Optional;

/** Shares as messages: one that is done, one that is taken back, and all of them. */
final class SharePage {
  private static final int SHOWN = 10;

  private SharePage() {}

  /** An answer such as "ok" to the last question shows the list: it must not take anything back. */
  static Effect.Say done(Share share) {
    Ask<Phrase> then =
        new Ask.Choice<>(
            "share.done",
            Phrase.of("share.done", "place", PlaceWords.said(share.place())),
            List.of(
                new Option<>("/share list", Phrase.of("share.done.list")),
                new Option<>("/share undo " + share.number(), Phrase.of("share.done.undo"))));
    return Effect.Say.asking(then);
  }

  static List<Effect> takenBack(Share share, Context context) {
    return List.of(
        new Effect.Keep(share.withdrawn(context.now())),
        share.retract(),
        Effect.Say.of(Phrase.of("share.undone", "place", PlaceWords.said(share.place()))));
  }

  static Effect.Say list(Context context) {
    var shares = Share.all(context).reversed().stream().limit(SHOWN).toList();
    if (shares.isEmpty()) {
      return Effect.Say.of(Phrase.of("share.none"));
    }
    var rows =
        shares.stream()
            .map(share -> new Row<>(Phrase.of("day", "day", context.day(share.at())), line(share)))
            .toList();
    return new Effect.Say(
        new Message<>(
            List.of(
                new Part.Text<>(Phrase.of("share.list")),
                new Part.Facts<>(rows),
                new Part.Text<>(Phrase.of("share.list.undo"))),
            Optional.empty()));
  }

  /** Its number, place and exact text, and whether it is taken back. */
  static Phrase line(Share share) {
    return Phrase.of(
        share.stands() ? "share.line" : "share.line.back",
        "number",
        share.number(),
        "place",
        PlaceWords.said(share.place()),
        "text",
        share.text());
  }
}

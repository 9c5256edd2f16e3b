package io.careercoach.record;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.message.Message;
import io.careercoach.message.Part;
import io.careercoach.message.Part.Row;
import io.careercoach.message.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a member is told of an erasure; nothing of what was erased is in it. */
final class Receipt {
  private static final int DIGITS = 36;

  private Receipt() {}

  static Effect of(Wanted wanted, Context context) {
    var parts = new ArrayList<Part<Phrase>>();
    parts.add(new Part.Text<>(Phrase.of("forget.erased")));
    parts.add(
        new Part.Facts<>(
            List.of(
                row("forget.receipt.what", wanted.name()),
                row(
                    "forget.receipt.when",
                    Phrase.of("forget.moment", "when", context.now().atZone(context.zone()))),
                row("forget.receipt.number", Phrase.of("forget.code", "code", code(context))))));
    if (wanted instanceof Wanted.All) {
      parts.add(new Part.Text<>(Phrase.of("forget.anew")));
    }
    return new Effect.Say(new Message<>(parts, Optional.empty()));
  }

  /** Short enough to read out: the second of the erasure. */
  private static String code(Context context) {
    String digits = Long.toString(context.now().getEpochSecond(), DIGITS).toUpperCase(Locale.ROOT);
    return digits.replaceFirst("^(.{3})", "$1-");
  }

  private static Row<Phrase> row(String label, Phrase value) {
    return new Row<>(Phrase.of(label), value);
  }
}

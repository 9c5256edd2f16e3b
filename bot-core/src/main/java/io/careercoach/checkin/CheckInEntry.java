package io.careercoach.checkin;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Entry;
import io.careercoach.dialogue.Kind;
import io.careercoach.message.Part.Row;
import io.careercoach.message.Phrase;
import java.util.ArrayList;
import java.util.Optional;

/** A check-in as it reads on its member's record. */
public final class CheckInEntry {
  private CheckInEntry() {}

  public static Kind<CheckIn> kind() {
    return Kind.first("check-in", CheckIn.class, CheckInEntry::of);
  }

  private static Entry of(CheckIn one, Context context) {
    var rows = new ArrayList<Row<Phrase>>();
    one.promise()
        .ifPresent(promise ->
            rows.add(
                new Row<>(
                    Phrase.of("checkin.entry.promise"),
                    Phrase.of("checkin.promise." + Round.key(promise)))));
    one.added()
        .ifPresent(
            added -> rows.add(new Row<>(Phrase.of("checkin.entry.added"), Phrase.quote(added))));
    one.step()
        .ifPresent(step ->
            rows.add(new Row<>(Phrase.of("checkin.entry.step"), Phrase.quote(step.words()))));
    var line =
        one.feeling()
            .map(feeling -> Phrase.of("checkin.felt." + Round.key(feeling)))
            .orElseGet(() -> Phrase.of("checkin.entry." + Round.key(one.state())));
    return new Entry(Optional.of(context.day(one.at().orElse(one.due()))), line, rows);
  }
}

package io.careercoach.ledger;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.message.Markdown;
import io.careercoach.message.Message;
import io.careercoach.message.Part;
import io.careercoach.message.Part.Row;
import io.careercoach.message.Phrase;
import io.careercoach.understand.Stretch;
import io.careercoach.understand.Stretches;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The evidence log: wins, newest first, by month, with what each gave. */
final class WinLog {
  private static final int SHOWN = 15;

  private WinLog() {}

  /** The latest of them, or those of a time, or those that gave one thing. */
  static Effect.Say of(String words, Context context) {
    var all = Win.newestFirst(context);
    if (all.isEmpty()) {
      return Effect.Say.of(Phrase.of("win.none"));
    }
    String asked = words.strip().toLowerCase(Locale.ROOT);
    if (asked.isEmpty()) {
      return page(all, List.of(), context);
    }
    var named = named(asked, all, context);
    return named
        .map(wins ->
            wins.isEmpty()
                ? Effect.Say.of(Phrase.of("win.none.there"))
                : page(wins, wins.size() > SHOWN ? wins : List.of(), context))
        .orElseGet(() -> Effect.Say.of(Phrase.of("win.list.how")));
  }

  /** The wins that were asked for; nothing where the words name neither a time nor a gain. */
  private static Optional<List<Win>> named(String asked, List<Win> all, Context context) {
    if (asked.equals("all")) {
      return Optional.of(all);
    }
    var gain = Gain.named(asked);
    if (gain.isPresent()) {
      return Optional.of(all.stream().filter(win -> win.gain().equals(gain)).toList());
    }
    return new Stretches(context.today())
        .read(asked)
        .map(stretch -> all.stream().filter(win -> stretch.has(context.day(win.at()))).toList());
  }

  /** At most so many in the message; all that were asked for in a file beside it. */
  private static Effect.Say page(List<Win> wins, List<Win> filed, Context context) {
    var parts = new ArrayList<Part<Phrase>>();
    parts.add(new Part.Text<>(Joined.sum(wins)));
    var months = new LinkedHashMap<Phrase, List<Row<Phrase>>>();
    wins.stream()
        .limit(SHOWN)
        .forEach(win ->
            months
                .computeIfAbsent(
                    Stretch.month(context.day(win.at()).withDayOfMonth(1)), _ -> new ArrayList<>())
                .add(row(win, context)));
    months.forEach((month, rows) -> {
      parts.add(new Part.Text<>(month));
      parts.add(new Part.Facts<>(rows));
    });
    int more = wins.size() - SHOWN;
    if (!filed.isEmpty()) {
      parts.add(new Part.Text<>(Phrase.of("win.list.file", "count", more)));
      parts.add(new Part.Enclosure<>("wins.md", lines(filed, context)));
    } else if (more > 0) {
      parts.add(
          new Part.Text<>(
              Phrase.of(
                  "win.list.more",
                  "count",
                  more,
                  "year",
                  Integer.toString(context.today().getYear()))));
    }
    return new Effect.Say(new Message<>(parts, Optional.empty()));
  }

  private static Row<Phrase> row(Win win, Context context) {
    return new Row<>(Phrase.of("number", "number", win.number()), told(win, context));
  }

  private static List<Phrase> lines(List<Win> wins, Context context) {
    return wins.stream()
        .map(win ->
            Phrase.of(
                "win.list.line",
                "day",
                context.day(win.at()),
                "win",
                Markdown.safe(told(win, context))))
        .toList();
  }

  /** The words, what it gave, and its job where there are several. */
  static Phrase told(Win win, Context context) {
    var pieces = new ArrayList<Phrase>();
    pieces.add(Phrase.quote(win.words()));
    win.gain().ifPresent(gain -> pieces.add(Phrase.of("win.gain." + gain.key())));
    if (context.facts().of(Job.class).size() > 1) {
      win.job(context).ifPresent(job -> pieces.add(Phrase.quote(job.title())));
    }
    return Joined.of(pieces).orElseThrow();
  }
}

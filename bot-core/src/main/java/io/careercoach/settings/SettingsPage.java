package io.careercoach.settings;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.dialogue.Entry;
import io.careercoach.message.Ask;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Message;
import io.careercoach.message.Part;
import io.careercoach.message.Part.Row;
import io.careercoach.message.Phrase;
import io.careercoach.time.CheckInTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How things stand between a member and the coach, on one board. */
record SettingsPage(CheckInTime usual, Outlook outlook) {
  Effect.Say board(Context context) {
    var settings = Settings.of(context);
    Ask<Phrase> ask =
        new Ask.Choice<>("settings.board", Phrase.of("settings.board"), options(context));
    var rows = new ArrayList<>(reach(context));
    rows.addAll(SettingsLines.of(settings, usual));
    rows.addAll(SettingsLines.coming(outlook.afterNext(context)));
    var next = new Part.Text<>(outlook.next(context));
    return new Effect.Say(new Message<>(List.of(next, new Part.Facts<>(rows)), Optional.of(ask)));
  }

  private static List<Row<Phrase>> reach(Context context) {
    return List.of(
        new Row<>(
            Phrase.of("settings.row.first"),
            context
                .pausedAt(context.now())
                .map(until -> Phrase.of("settings.first.paused", "day", context.day(until)))
                .orElseGet(() ->
                    Phrase.of(
                        context.begun().isPresent() ? "settings.first.yes" : "settings.first.no"))),
        new Row<>(
            Phrase.of("settings.row.zone"),
            Phrase.of(
                "settings.zone",
                "zone",
                context.zone().getId().replace('_', ' '),
                "time",
                context.time())),
        new Row<>(
            Phrase.of("settings.row.dates"),
            Phrase.of(
                context.calendar().monthFirst() ? "settings.dates.month" : "settings.dates.day",
                "day",
                context.today())));
  }

  /** What is changed most. */
  private static List<Option<Phrase>> options(Context context) {
    var settings = Settings.of(context);
    var options = new ArrayList<Option<Phrase>>();
    options.add(option("/settings time", "time"));
    options.add(
        settings.brief() ? option("/settings long", "long") : option("/settings short", "short"));
    options.add(
        settings.reminder()
            ? option("/settings no reminder", "no-reminder")
            : option("/settings reminder", "reminder"));
    if (context.begun().isEmpty()) {
      options.add(option("/begin weekly", "begin"));
    } else if (context.pausedAt(context.now()).isPresent()) {
      options.add(option("/resume", "resume"));
    } else {
      options.add(option("/pause", "pause"));
    }
    options.add(option("/settings how", "how"));
    return options;
  }

  static Option<Phrase> option(String command, String label) {
    return new Option<>(command, Phrase.of("settings.button." + label));
  }

  /** "Not so often" can mean several things; each is one tap. */
  static Effect.Say less() {
    Ask<Phrase> ask =
        new Ask.Choice<>(
            "settings.less",
            Phrase.of("settings.less"),
            List.of(
                option("/settings no reminder", "no-reminder"),
                option("/pause", "pause"),
                option("/settings no messages", "no-messages")));
    return Effect.Say.asking(ask);
  }

  static Entry entry(Settings settings, CheckInTime usual, Context context) {
    var rows = new ArrayList<>(reach(context));
    rows.addAll(SettingsLines.of(settings, usual));
    return new Entry(Optional.empty(), Phrase.of("settings.entry"), rows);
  }
}

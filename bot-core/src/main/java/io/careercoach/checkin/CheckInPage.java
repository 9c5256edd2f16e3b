package io.careercoach.checkin;

import io.careercoach.checkin.CheckIn.Feeling;
import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.message.Ask;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Message;
import io.careercoach.message.Part;
import io.careercoach.message.Phrase;
import io.careercoach.settings.Settings;
import io.careercoach.time.Week;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The check-in as it comes by itself; a tap starts it, and until then nothing is open. */
final class CheckInPage {
  private CheckInPage() {}

  /** It is time; after two missed weeks it is a fresh start as a month begins. */
  static Effect due(CheckIn open, Context context) {
    var attendance = Attendance.of(context);
    if (attendance.tender()) {
      return Effect.Say.of(Phrase.of("checkin.soft"));
    }
    if (attendance.silent()) {
      return asking(open, context, Optional.of(Phrase.of("checkin.fresh")));
    }
    if (attendance.nearlySilent() && !Settings.of(context).reminder()) {
      return asking(open, context, Optional.of(Phrase.of("checkin.last")));
    }
    return asking(open, context, Optional.empty());
  }

  /** Who comes back while it waits. */
  static Effect waiting(CheckIn open, Context context) {
    return asking(open, context, Optional.of(Phrase.of("engine.welcome")));
  }

  static Effect reminder(CheckIn open, Context context) {
    boolean last = Attendance.of(context).nearlySilent();
    return asking(
        open, context, Optional.of(Phrase.of(last ? "checkin.reminder.last" : "checkin.reminder")));
  }

  private static Effect asking(CheckIn open, Context context, Optional<Phrase> above) {
    var options = new ArrayList<Option<Phrase>>();
    Arrays.stream(Feeling.values())
        .map(Round::key)
        .forEach(key ->
            options.add(
                new Option<>(
                    "/checkin " + open.id() + " " + key, Phrase.of("checkin.feeling." + key))));
    if (open.reminded().isEmpty()) {
      options.add(new Option<>("/checkin later", Phrase.of("checkin.button.later")));
    }
    options.add(new Option<>("/checkin skip " + open.id(), Phrase.of("checkin.button.skip")));
    Ask<Phrase> ask = new Ask.Choice<>("checkin.due", question(open, context), options);
    return new Effect.Say(
        new Message<>(above.<Part<Phrase>>map(Part.Text::new).stream().toList(), Optional.of(ask)));
  }

  /** On Monday the week that is asked about is the last one. */
  private static Phrase question(CheckIn open, Context context) {
    return open.week().equals(Week.of(context.today()))
        ? Variant.of("checkin.feeling", context)
        : Phrase.of("checkin.feeling.late");
  }

  /** Said when this week's check-in is done already. */
  static Effect already(CheckIn done, List<Phrase> next) {
    Ask<Phrase> ask =
        new Ask.Choice<>(
            "checkin.already",
            Phrase.of("checkin.already"),
            List.of(
                new Option<>("/win", Phrase.of("checkin.button.win")),
                new Option<>("/reflect", Phrase.of("checkin.button.more"))));
    var parts = new ArrayList<Part<Phrase>>();
    done.step().ifPresent(step -> parts.add(new Part.Text<>(Closing.step(step))));
    next.forEach(phrase -> parts.add(new Part.Text<>(phrase)));
    return new Effect.Say(new Message<>(parts, Optional.of(ask)));
  }
}

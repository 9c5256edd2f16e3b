package io.careercoach.settings;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.message.Phrase;
import io.careercoach.time.CheckInTime;
import io.careercoach.time.Week;
import io.careercoach.understand.HourRange;
import io.careercoach.understand.WeekTime;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What each wish makes of the settings. */
record Changes(CheckInTime usual) {
  Change of(Wish wished, Context context) {
    var settings = Settings.of(context);
    return switch (wished) {
      case Wish.Time(var time) -> time(time, settings, context);
      case Wish.Quiet(var hours) -> quiet(hours, settings);
      case Wish.Weekend(var days) -> weekend(days, settings);
      case Wish.Undisturbed wish -> undisturbed(wish, settings);
      case Wish.Zone(var zone) ->
          Change.of(
              new Effect.Move(zone),
              Phrase.of(
                  "settings.changed.zone",
                  "time",
                  context.now().atZone(zone).toLocalTime(),
                  "day",
                  context.now().atZone(zone).toLocalDate()));
      case Wish.Customs(var locale) ->
          Change.of(
              new Effect.Speak(locale),
              Phrase.of("settings.changed.dates", "day", context.today()));
      case Wish.Reminder(boolean wanted) ->
          keep(
              settings.reminding(wanted),
              Phrase.of(wanted ? "settings.changed.reminder" : "settings.changed.no-reminder"));
      case Wish.Brief(boolean wanted) ->
          keep(
              settings.brief(wanted),
              Phrase.of(wanted ? "settings.changed.short" : "settings.changed.long"));
      case Wish.Themes(var key, boolean wanted) -> themes(key, wanted, settings);
      case Wish.Usual() -> keep(Settings.USUAL, Phrase.of("settings.changed.usual"));
      case Wish.Why _, Wish.Less _, Wish.NoMessages _, Wish.Messages _, Wish.Unclear _ ->
          throw new IllegalArgumentException("changes no setting: " + wished);
    };
  }

  /** What was quiet before stays so: "not before 10" leaves the evenings as they were. */
  private static Change undisturbed(Wish.Undisturbed wish, Settings settings) {
    if (!wish.days().isEmpty()) {
      var days = EnumSet.copyOf(wish.days());
      days.addAll(settings.quietHours().weekend());
      return days.size() == DayOfWeek.values().length
          ? Change.of(new Effect.Hush(), Phrase.of("settings.hushed"))
          : weekend(days, settings);
    }
    var before = settings.quietHours();
    var hours = new HourRange(wish.from().orElse(before.from()), wish.to().orElse(before.to()));
    return quiet(hours, settings);
  }

  private static Change quiet(HourRange hours, Settings settings) {
    var quiet = settings.with(hours);
    return keep(quiet, "settings.changed.quiet", SettingsLines.hours(quiet.quietHours()));
  }

  private static Change weekend(Set<DayOfWeek> days, Settings settings) {
    return keep(settings.with(days), "settings.changed.weekend", SettingsLines.days(days));
  }

  /** A day without a time keeps the time, and a time without a day the day. */
  Change time(WeekTime wanted, Settings settings, Context context) {
    var before = settings.time(usual);
    var time =
        new CheckInTime(wanted.day().orElse(before.day()), wanted.time().orElse(before.time()));
    var changed = settings.with(time);
    return keep(
        changed,
        Phrase.of(
            "settings.changed.time",
            "now",
            SettingsLines.time(time),
            "quiet",
            quiet(changed, context)));
  }

  /** Whose quiet time it is in: quiet time of one's own moves it, the usual does not. */
  private String quiet(Settings settings, Context context) {
    var week = Week.of(context.today()).next();
    var wanted = settings.time(usual).due(week, context.zone());
    if (!settings.due(week, usual, context.zone()).equals(wanted)) {
      return "own";
    }
    return settings.quietHours().quiet(wanted, context.zone()) ? "usual" : "none";
  }

  private static Change themes(Optional<String> key, boolean wanted, Settings settings) {
    Set<String> off = new TreeSet<>(settings.themesOff());
    if (wanted) {
      key.ifPresentOrElse(off::remove, off::clear);
    } else {
      key.ifPresentOrElse(off::add, () -> off.addAll(ThemeWishes.KEYS));
    }
    return keep(settings.without(off), "settings.changed.themes", SettingsLines.themes(off));
  }

  private static Change keep(Settings settings, String id, Phrase now) {
    return keep(settings, Phrase.of(id, "now", now));
  }

  private static Change keep(Settings settings, Phrase said) {
    return Change.of(new Effect.Keep(settings), said);
  }
}

package io.careercoach.settings;

import io.careercoach.message.Part.Row;
import io.careercoach.message.Phrase;
import io.careercoach.time.CheckInTime;
import io.careercoach.time.QuietHours;
import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Settings in words, one line each. */
final class SettingsLines {
  private SettingsLines() {}

  static List<Row<Phrase>> of(Settings settings, CheckInTime usual) {
    return List.of(
        row("time", time(settings.time(usual))),
        row("quiet", hours(settings.quietHours())),
        row("weekend", days(settings.quietHours().weekend())),
        row(
            "reminder",
            Phrase.of(settings.reminder() ? "settings.reminder.yes" : "settings.reminder.no")),
        row("length", Phrase.of(settings.brief() ? "settings.short" : "settings.long")),
        row("themes", themes(settings.themesOff())));
  }

  /** The check-ins after the next one, where any are known. */
  static List<Row<Phrase>> coming(List<ZonedDateTime> moments) {
    var items = moments.stream().map(when -> Phrase.of("settings.moment", "when", when)).toList();
    return items.isEmpty()
        ? List.of()
        : List.of(row("coming", Phrase.of("settings.list", "items", items)));
  }

  private static Row<Phrase> row(String label, Phrase value) {
    return new Row<>(Phrase.of("settings.row." + label), value);
  }

  static Phrase time(CheckInTime time) {
    return Phrase.of("settings.time", "day", day(time.day()), "time", time.time());
  }

  private static Phrase day(DayOfWeek day) {
    return Phrase.of("settings.day", "day", day.name().toLowerCase(Locale.ROOT));
  }

  static Phrase hours(QuietHours hours) {
    return hours.from().equals(hours.to())
        ? Phrase.of("settings.quiet.none")
        : Phrase.of("settings.quiet", "from", hours.from(), "to", hours.to());
  }

  static Phrase days(Collection<DayOfWeek> days) {
    return days.isEmpty()
        ? Phrase.of("settings.weekend.none")
        : Phrase.of(
            "settings.list", "items", days.stream().sorted().map(SettingsLines::day).toList());
  }

  static Phrase themes(Collection<String> off) {
    return off.isEmpty()
        ? Phrase.of("settings.themes.all")
        : Phrase.of(
            "settings.themes.but",
            "themes",
            off.stream().sorted().map(key -> Phrase.of("reflect.theme." + key)).toList());
  }
}

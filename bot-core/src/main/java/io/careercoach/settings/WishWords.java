package io.careercoach.settings;

import io.careercoach.understand.HourRanges;
import io.careercoach.understand.WeekTimes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads in plain words what a member wants to be otherwise. */
final class WishWords {
  private static final Pattern NO =
      Pattern.compile("\\b(no|not|never|without|off|don.?t|stop|none|drop|hide)\\b");

  /** No clock shows it. */
  private static final Pattern IMPOSSIBLE =
      Pattern.compile("(?<!\\d)(?:2[4-9]|[3-9]\\d|\\d{3,})[:.]\\d\\d|\\d[:.][6-9]\\d(?!\\d)");

  /** The subjects in the order in which they are looked for; the first that is named counts. */
  private static final List<Subject> SUBJECTS =
      List.of(
          subject("\\bwhy\\b|no check-?in yet", _ -> new Wish.Why()),
          subject("\\b(time ?zone|zone|i live in|i moved to|i am in|i'm in)\\b", WishWords::zone),
          subject("\\b(weekend|days off)s?\\b", WishWords::weekend),
          subject("\\bquiet\\b", WishWords::quiet),
          subject(Undisturbed.NAMED, Undisturbed::read),
          subject("\\b(prompt|theme|topic)s?\\b", ThemeWishes::read),
          subject(
              "\\b(dates?|english|american|british|month first|day first|language)\\b"
                  + "|^[a-z]{2}-[a-z]{2}$",
              CustomsWords::read),
          subject("\\b(stop remind(ers|ing)\\b.*|snooze)", _ -> new Wish.Less()),
          subject(
              "\\b(no|without|any) (messages?|check-?ins?)\\b|^(off|stop)$",
              _ -> new Wish.NoMessages()),
          subject("^(?:on|write)$|\\bwrite (?:first|to me)\\b", WishWords::messages),
          subject("\\b(often|less|fewer|too (many|much)|a month|monthly)\\b", _ -> new Wish.Less()),
          subject("\\b(short|brief|quick)(er)?\\b", text -> new Wish.Brief(!refused(text))),
          subject("\\b(long|full|longer|all questions)\\b", text -> new Wish.Brief(refused(text))),
          subject("^(usual|default|defaults|reset)$", _ -> new Wish.Usual()));

  private WishWords() {}

  /** Something that can be otherwise, and how what is said about it is read. */
  private record Subject(Pattern named, Function<String, Wish> read) {}

  private static Subject subject(String named, Function<String, Wish> read) {
    return new Subject(Pattern.compile(named), read);
  }

  static Wish read(String words) {
    String text = words.toLowerCase(Locale.ROOT).replace('’', '\'').strip();
    return SUBJECTS.stream()
        .filter(subject -> subject.named().matcher(text).find())
        .findFirst()
        .map(subject -> subject.read().apply(text))
        .orElseGet(() -> time(text));
  }

  static boolean refused(String text) {
    return NO.matcher(text).find();
  }

  /** "Remind me on Thursdays" is a day, "no reminder" is about the reminder. */
  private static Wish time(String text) {
    if (IMPOSSIBLE.matcher(text).find()) {
      return new Wish.Unclear("wish");
    }
    var time = new WeekTimes().read(text);
    if (time.day().isPresent() || time.time().isPresent()) {
      return new Wish.Time(time);
    }
    if (text.matches(".*\\bremind.*")) {
      return new Wish.Reminder(!refused(text));
    }
    return ZoneWords.read(text).<Wish>map(Wish.Zone::new).orElseGet(() -> new Wish.Unclear("wish"));
  }

  private static Wish messages(String text) {
    return refused(text) ? new Wish.NoMessages() : new Wish.Messages();
  }

  private static Wish zone(String text) {
    String place =
        text.replaceAll(".*\\b(time ?zone|zone|i live in|i moved to|i am in|i'm in)\\b", "");
    return ZoneWords.read(place)
        .<Wish>map(Wish.Zone::new)
        .orElseGet(() -> new Wish.Unclear("zone"));
  }

  private static Wish weekend(String text) {
    var days = DayWords.all(text);
    boolean whole = days.size() == 7 || (days.isEmpty() && !refused(text));
    return whole ? new Wish.Unclear("weekend") : new Wish.Weekend(days);
  }

  private static Wish quiet(String text) {
    Optional<Wish> hours = new HourRanges().read(text).map(Wish.Quiet::new);
    return hours.orElseGet(
        () -> refused(text) ? new Wish.Quiet(Settings.NO_HOURS) : new Wish.Unclear("quiet"));
  }
}

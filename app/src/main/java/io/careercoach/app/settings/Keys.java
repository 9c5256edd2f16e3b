package io.careercoach.app.settings;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Every setting there is. */
final class Keys {
  static final Key<Locale> LOCALE =
      new Key<>(
          "locale", Form.parsed("a language such as en-GB or en-US", Keys::language), "en-GB");
  static final Key<ZoneId> ZONE =
      new Key<>(
          "zone",
          Form.parsed("a time zone such as Europe/Berlin, or system", Keys::zone)
              .suggesting(List.copyOf(ZoneId.getAvailableZoneIds())),
          "system");
  static final Key<Optional<String>> COUNTRY =
      new Key<>(
          "country",
          Form.parsed("the two letters of a country such as GB or DE", Keys::country).orNothing(),
          "");
  static final Key<DayOfWeek> CHECK_IN_DAY =
      new Key<>("check-in.day", Form.oneOf(DayOfWeek.class), "friday");
  static final Key<LocalTime> CHECK_IN_TIME =
      new Key<>(
          "check-in.time", Form.parsed("a time of day such as 15:00", LocalTime::parse), "15:00");
  static final Key<String> HOST =
      new Key<>(
          "server.host",
          new Form<>(
              "a host name or address such as 127.0.0.1",
              text -> Optional.of(text).filter(host -> host.matches("[A-Za-z0-9.:_%-]+")),
              List.of()),
          "127.0.0.1",
          "COACH_HOST");
  static final Key<Integer> PORT =
      new Key<>("server.port", Form.number(0, 65535), "8080", "COACH_PORT", "PORT");
  static final Key<Optional<String>> DATABASE =
      new Key<>(
          "database.url",
          new Form<>(
                  "an address that begins with jdbc:sqlite: or jdbc:postgresql:",
                  text -> Optional.of(text).filter(Keys::isDatabase),
                  List.of())
              .orNothing(),
          "");
  static final Key<Optional<String>> DATABASE_USER =
      new Key<>("database.user", Form.parsed("a name", text -> text).orNothing(), "");
  static final Key<Optional<String>> DATABASE_PASSWORD =
      new Key<>("database.password", Form.parsed("a password", text -> text).orNothing(), "");
  static final Key<Path> DATA =
      new Key<>("data", Form.parsed("the path of a folder", Path::of), "data");
  static final Key<Optional<Path>> MASTER_KEY_FILE =
      new Key<>(
          "master-key-file", Form.<Path>parsed("the path of a file", Path::of).orNothing(), "");
  static final Key<Settings.Level> LOG_LEVEL =
      new Key<>("log.level", Form.oneOf(Settings.Level.class), "info");
  static final Key<Settings.Format> LOG_FORMAT =
      new Key<>("log.format", Form.oneOf(Settings.Format.class), "text");
  static final Key<Integer> CACHE = new Key<>("cache.megabytes", Form.number(1, 4096), "16");

  static final List<Key<?>> ALL =
      List.of(
          LOCALE,
          ZONE,
          COUNTRY,
          CHECK_IN_DAY,
          CHECK_IN_TIME,
          HOST,
          PORT,
          DATABASE,
          DATABASE_USER,
          DATABASE_PASSWORD,
          DATA,
          MASTER_KEY_FILE,
          LOG_LEVEL,
          LOG_FORMAT,
          CACHE);

  private Keys() {}

  static List<String> names() {
    return ALL.stream().map(Key::name).toList();
  }

  private static ZoneId zone(String text) {
    return text.equals("system") ? ZoneId.systemDefault() : ZoneId.of(text);
  }

  private static Locale language(String text) {
    var locale = new Locale.Builder().setLanguageTag(text).build();
    if (!Arrays.asList(Locale.getISOLanguages()).contains(locale.getLanguage())) {
      throw new IllegalArgumentException(text);
    }
    return locale;
  }

  private static String country(String text) {
    var letters = text.toUpperCase(Locale.ROOT);
    if (!Arrays.asList(Locale.getISOCountries()).contains(letters)) {
      throw new IllegalArgumentException(text);
    }
    return letters;
  }

  private static boolean isDatabase(String address) {
    return address.startsWith("jdbc:sqlite:") || address.startsWith("jdbc:postgresql:");
  }
}

package io.careercoach.team;

import io.careercoach.understand.WeekTime;
import io.careercoach.understand.WeekTimes;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A command about a team as it was typed.
 *
 * @param channel what the platform knows the channel by
 * @param name what people read
 * @param rest the words besides
 */
record TeamWords(Optional<String> channel, Optional<String> name, String rest) {
  private static final Pattern CHANNEL =
      Pattern.compile(
          "(?<!\\S)(?:#([\\p{L}\\p{N}][\\p{L}\\p{N}_.-]{0,79})"
              + "|<#([A-Za-z0-9]{1,40})(?:\\|([^<>|/\\s]{1,80}))?>)(?!\\S)");
  private static final Pattern MINIMUM =
      Pattern.compile("(?i)\\b(?:minimum|min|at least)\\s+(\\d{1,4})\\b");
  private static final Pattern ZONE = Pattern.compile("(?i)\\bzone\\s+(\\S+)");

  static TeamWords read(String typed) {
    var found = CHANNEL.matcher(typed);
    if (!found.find()) {
      return new TeamWords(Optional.empty(), Optional.empty(), typed.strip());
    }
    String named = found.group(1);
    String id = named == null ? found.group(2) : "#" + named.toLowerCase(Locale.ROOT);
    String name = named == null ? Optional.ofNullable(found.group(3)).orElse(id) : id.substring(1);
    String rest = typed.substring(0, found.start()) + " " + typed.substring(found.end());
    return new TeamWords(Optional.of(id), Optional.of(name), rest.strip());
  }

  Optional<Integer> minimum() {
    var said = MINIMUM.matcher(rest);
    return said.find() ? Optional.of(Integer.valueOf(said.group(1))) : Optional.empty();
  }

  /** Nothing where no zone is named, and where none is called so. */
  Optional<ZoneId> zone() {
    var said = ZONE.matcher(rest);
    return said.find()
        ? ZoneId.getAvailableZoneIds().stream()
            .filter(said.group(1)::equalsIgnoreCase)
            .findFirst()
            .map(ZoneId::of)
        : Optional.empty();
  }

  WeekTime time() {
    return new WeekTimes().read(plain());
  }

  /** Whether something was said that is not understood. */
  boolean odd() {
    var time = time();
    boolean zoned = ZONE.matcher(rest).find();
    boolean timed = time.day().isPresent() || time.time().isPresent();
    return (zoned && zone().isEmpty()) || (!plain().isBlank() && !timed);
  }

  private String plain() {
    return ZONE.matcher(MINIMUM.matcher(rest).replaceAll(" ")).replaceAll(" ").strip();
  }
}

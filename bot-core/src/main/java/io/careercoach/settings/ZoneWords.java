package io.careercoach.settings;

import io.careercoach.understand.Spelling;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads a time zone by its name or by a city that names one. */
final class ZoneWords {
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");

  /** Large cities that give no zone its name. */
  private static final Map<String, String> CITIES =
      Map.ofEntries(
          Map.entry("munich", "Europe/Berlin"),
          Map.entry("hamburg", "Europe/Berlin"),
          Map.entry("frankfurt", "Europe/Berlin"),
          Map.entry("cologne", "Europe/Berlin"),
          Map.entry("manchester", "Europe/London"),
          Map.entry("edinburgh", "Europe/London"),
          Map.entry("barcelona", "Europe/Madrid"),
          Map.entry("milan", "Europe/Rome"),
          Map.entry("geneva", "Europe/Zurich"),
          Map.entry("san francisco", "America/Los_Angeles"),
          Map.entry("seattle", "America/Los_Angeles"),
          Map.entry("boston", "America/New_York"),
          Map.entry("washington", "America/New_York"),
          Map.entry("atlanta", "America/New_York"),
          Map.entry("miami", "America/New_York"),
          Map.entry("dallas", "America/Chicago"),
          Map.entry("houston", "America/Chicago"),
          Map.entry("austin", "America/Chicago"),
          Map.entry("montreal", "America/Toronto"),
          Map.entry("rio de janeiro", "America/Sao_Paulo"),
          Map.entry("mumbai", "Asia/Kolkata"),
          Map.entry("delhi", "Asia/Kolkata"),
          Map.entry("bangalore", "Asia/Kolkata"),
          Map.entry("bengaluru", "Asia/Kolkata"),
          Map.entry("beijing", "Asia/Shanghai"),
          Map.entry("osaka", "Asia/Tokyo"),
          Map.entry("canberra", "Australia/Sydney"),
          Map.entry("wellington", "Pacific/Auckland"));

  private static final Map<String, String> PLACES = places();

  private ZoneWords() {}

  private static Map<String, String> places() {
    var places = new TreeMap<String, String>(CITIES);
    ZoneId.getAvailableZoneIds().stream()
        .filter(id -> NAMED.matcher(id).matches())
        .sorted(Comparator.reverseOrder())
        .forEach(id -> {
          places.put(plain(id), id);
          places.putIfAbsent(plain(id.substring(id.lastIndexOf('/') + 1)), id);
        });
    places.put("utc", "UTC");
    places.put("gmt", "UTC");
    return places;
  }

  static Optional<ZoneId> read(String words) {
    String place = plain(words.replaceAll("^\\W*(to|is|in|of|:)?\\s+|[.!?\\s]+$", ""));
    return Optional.ofNullable(PLACES.get(place)).or(() -> slipped(place)).map(ZoneId::of);
  }

  private static Optional<String> slipped(String place) {
    Predicate<String> near = known -> known.length() > 4 && Spelling.isOneSlip(place, known);
    return PLACES.keySet().stream().filter(near).findFirst().map(PLACES::get);
  }

  private static String plain(String place) {
    return place.toLowerCase(Locale.ROOT).replace('_', ' ').strip();
  }
}

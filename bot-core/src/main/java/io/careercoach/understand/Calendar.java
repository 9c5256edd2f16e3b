package io.careercoach.understand;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;

/**
 * What a date in words is read against: today, which number comes first, the first day of the week,
 * the half of the globe.
 */
public record Calendar(LocalDate today, boolean monthFirst, DayOfWeek weekStart, boolean southern) {
  private static final Set<String> SOUTHERN_ZONES = Lexicon.of("seasons").words("southern zones");

  /**
   * The customs of a member's language and zone: {@code en-US} means month first and weeks from
   * Sunday.
   */
  public static Calendar of(LocalDate today, Locale locale, ZoneId zone) {
    boolean american = locale.getCountry().equals("US");
    return new Calendar(
        today,
        american,
        american ? DayOfWeek.SUNDAY : DayOfWeek.MONDAY,
        SOUTHERN_ZONES.stream().anyMatch(zone.getId()::startsWith));
  }
}

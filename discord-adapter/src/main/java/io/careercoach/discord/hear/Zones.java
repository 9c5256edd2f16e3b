package io.careercoach.discord.hear;

import io.careercoach.discord.draw.Limits;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.interactions.commands.Command.Choice;

/** Time zones by the places in their names, each with the time there now. */
final class Zones {
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final List<String> ids =
      ZoneId.getAvailableZoneIds().stream()
          .filter(id -> NAMED.matcher(id).matches())
          .sorted()
          .toList();

  /** Those with what was typed in them; those whose place begins so come first. */
  List<Choice> like(String begun, Instant now) {
    String wanted = begun.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
    return ids.stream()
        .filter(id -> id.toLowerCase(Locale.ROOT).contains(wanted))
        .sorted(Comparator.comparing(id -> !place(id).startsWith(wanted)))
        .limit(Limits.CHOICES)
        .map(id -> new Choice(shown(id) + " · " + TIME.format(now.atZone(ZoneId.of(id))), id))
        .toList();
  }

  private static String place(String id) {
    return id.substring(id.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
  }

  private static String shown(String id) {
    return id.replace('_', ' ');
  }
}

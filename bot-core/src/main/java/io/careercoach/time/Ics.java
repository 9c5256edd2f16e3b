package io.careercoach.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A calendar file by RFC 5545. */
public final class Ics {

  private static final String PRODUCT = "-//Career Coach//EN";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** When an event is. */
  public sealed interface When {}

  /** From one moment to a later one. */
  public record Timed(Instant from, Instant to) implements When {
    public Timed {
      if (!from.isBefore(to)) {
        throw new IllegalArgumentException("An event ends after it begins: " + from + ", " + to);
      }
    }
  }

  /** A whole day; it does not make its owner look busy. */
  public record AllDay(LocalDate day) implements When {}

  /**
   * What happens when.
   *
   * @param uid unlike that of any other event anywhere; the same again replaces the event
   * @param details may be empty
   */
  public record Event(String uid, String title, String details, When when) {
    public Event {
      if (uid.isBlank()) {
        throw new IllegalArgumentException("An event needs a uid");
      }
    }
  }

  private Ics() {}

  /** A file of one event. */
  public static String of(Event event, Instant written) {
    return file(List.of(event), written);
  }

  /** A file of some events; none make no file, since the format has no empty one. */
  public static Optional<String> of(List<Event> events, Instant written) {
    return events.isEmpty() ? Optional.empty() : Optional.of(file(events, written));
  }

  private static String file(List<Event> events, Instant written) {
    IcsLines lines = new IcsLines();
    lines.add("BEGIN", "VCALENDAR");
    lines.add("VERSION", "2.0");
    lines.add("PRODID", PRODUCT);
    for (Event event : events) {
      add(lines, event, written);
    }
    lines.add("END", "VCALENDAR");
    return lines.text();
  }

  private static void add(IcsLines lines, Event event, Instant written) {
    lines.add("BEGIN", "VEVENT");
    lines.addText("UID", event.uid());
    lines.add("DTSTAMP", MOMENT.format(written));
    switch (event.when()) {
      case Timed timed -> {
        lines.add("DTSTART", MOMENT.format(timed.from()));
        lines.add("DTEND", MOMENT.format(timed.to()));
      }
      case AllDay allDay -> {
        lines.add("DTSTART;VALUE=DATE", DAY.format(allDay.day()));
        lines.add("DTEND;VALUE=DATE", DAY.format(allDay.day().plusDays(1)));
        lines.add("TRANSP", "TRANSPARENT");
      }
    }
    // colleagues who may look into a member's calendar see that there is something, not what
    lines.add("CLASS", "PRIVATE");
    lines.addText("SUMMARY", event.title());
    if (!event.details().isEmpty()) {
      lines.addText("DESCRIPTION", event.details());
    }
    lines.add("END", "VEVENT");
  }
}

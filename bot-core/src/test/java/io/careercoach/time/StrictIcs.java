package io.careercoach.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a calendar file by the letter of RFC 5545 and accepts nothing that it does not allow. */
final class StrictIcs {

  private static final Pattern LINE =
      Pattern.compile(
          "([A-Z-]+)((?:;[A-Z-]+=[^\\x00-\\x1f\\x7f\":;,]+)*):([^\\x00-\\x08\\x0a-\\x1f\\x7f]*)");
  private static final Pattern TEXT = Pattern.compile("(?:[^\\\\;,]|\\\\[\\\\;,nN])*");
  private static final Set<String> ONCE = Set.of("UID", "DTSTAMP", "DTSTART", "DTEND");
  private static final Set<String> ANY =
      Set.of("UID", "DTSTAMP", "DTSTART", "DTEND", "TRANSP", "CLASS", "SUMMARY", "DESCRIPTION");

  private StrictIcs() {}

  /** The events, each by its properties with their parameters, texts without their escapes. */
  static List<Map<String, String>> read(String file) {
    List<String> lines = unfolded(file);
    assertThat(lines.getFirst()).isEqualTo("BEGIN:VCALENDAR");
    assertThat(lines.getLast()).isEqualTo("END:VCALENDAR");
    assertThat(lines.subList(1, 3))
        .containsExactlyInAnyOrder("VERSION:2.0", "PRODID:-//Career Coach//EN");
    List<Map<String, String>> events = new ArrayList<>();
    List<String> event = new ArrayList<>();
    for (String line : lines.subList(3, lines.size() - 1)) {
      event.add(line);
      if (line.equals("END:VEVENT")) {
        assertThat(event.getFirst()).isEqualTo("BEGIN:VEVENT");
        events.add(event(event.subList(1, event.size() - 1)));
        event.clear();
      }
    }
    assertThat(event).as("after the last event").isEmpty();
    assertThat(events).as("a calendar has a component").isNotEmpty();
    return events;
  }

  private static List<String> unfolded(String file) {
    assertThat(file).endsWith("\r\n");
    assertThat(file.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
    List<String> lines = new ArrayList<>();
    for (String line : file.split("\r\n")) {
      assertThat(octets(line)).as(line).isBetween(1, 75);
      if (line.startsWith(" ")) {
        lines.add(lines.removeLast() + line.substring(1));
      } else {
        lines.add(line);
      }
    }
    return lines;
  }

  private static int octets(String line) {
    try {
      return StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(line)).remaining();
    } catch (CharacterCodingException halfACharacter) {
      throw new AssertionError(line, halfACharacter);
    }
  }

  private static Map<String, String> event(List<String> lines) {
    Map<String, String> event = new LinkedHashMap<>();
    for (String line : lines) {
      Matcher parts = LINE.matcher(line);
      assertThat(parts.matches()).as(line).isTrue();
      assertThat(ANY).contains(parts.group(1));
      String value = parts.group(3);
      boolean text = Set.of("UID", "SUMMARY", "DESCRIPTION").contains(parts.group(1));
      assertThat(!text || TEXT.matcher(value).matches()).as(line).isTrue();
      String before = event.put(parts.group(1) + parts.group(2), text ? plain(value) : value);
      assertThat(before).as("twice: " + line).isNull();
    }
    for (String property : ONCE) {
      assertThat(event.keySet().stream().filter(key -> key.split(";")[0].equals(property)))
          .as(property)
          .hasSize(1);
    }
    boolean day = event.containsKey("DTSTART;VALUE=DATE");
    String kind = day ? ";VALUE=DATE" : "";
    String form = day ? "\\d{8}" : "\\d{8}T\\d{6}Z";
    assertThat(event.get("DTSTAMP")).matches("\\d{8}T\\d{6}Z");
    assertThat(event.get("DTSTART" + kind)).matches(form);
    assertThat(event.get("DTEND" + kind)).matches(form).isGreaterThan(event.get("DTSTART" + kind));
    return event;
  }

  private static String plain(String value) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      boolean escape = value.charAt(i) == '\\';
      char c = value.charAt(escape ? ++i : i);
      text.append(escape && (c == 'n' || c == 'N') ? '\n' : c);
    }
    return text.toString();
  }
}

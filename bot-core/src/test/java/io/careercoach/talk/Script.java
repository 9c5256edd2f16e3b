package io.careercoach.talk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A conversation as a {@code .talk} file.
 *
 * <pre>
 * # what it shows
 * now 2026-11-23T09:00 Europe/Berlin en-GB
 *
 * ana> words that she types
 * coach: what it answers
 *   [an offered answer]
 * ana> [an offered answer]        presses it, on the latest message that offers it
 * ana> (arrives)                  opens the conversation
 * ana> {outcome: ...; why: ...}   sends a form
 * (1d later)                      the clock moves on
 * # a remark about what follows
 * </pre>
 */
record Script(Path file, List<String> head, ZonedDateTime now, Locale locale, List<Beat> beats) {
  private static final Pattern NOW = Pattern.compile("now (\\S+) (\\S+) (\\S+)");
  private static final Pattern SAID = Pattern.compile("(\\w+)> (.*)");
  private static final Pattern LATER = Pattern.compile("\\((\\d+)([mhd]) later\\)");

  /** One thing that happens, remarks above it, and the lines that the coach is to say then. */
  record Beat(List<String> remarks, String line, String who, String said, List<String> expected) {

    /** Minutes that pass, or 0 where somebody speaks. */
    long minutes() {
      Matcher later = LATER.matcher(line);
      return later.matches()
          ? Long.parseLong(later.group(1))
              * switch (later.group(2)) {
                case "m" -> 1;
                case "h" -> 60;
                default -> 24 * 60;
              }
          : 0;
    }
  }

  static Script read(Path file) {
    var head = new ArrayList<String>();
    var beats = new ArrayList<Beat>();
    var remarks = new ArrayList<String>();
    ZonedDateTime now = ZonedDateTime.of(2026, 11, 23, 9, 0, 0, 0, ZoneId.of("Europe/Berlin"));
    Locale locale = Locale.UK;
    for (String line : lines(file)) {
      Matcher clock = NOW.matcher(line);
      Matcher said = SAID.matcher(line);
      if (clock.matches()) {
        now = LocalDateTime.parse(clock.group(1)).atZone(ZoneId.of(clock.group(2)));
        locale = Locale.forLanguageTag(clock.group(3));
        head.add(line);
      } else if (said.matches()) {
        beats.add(new Beat(taken(remarks), line, said.group(1), said.group(2), new ArrayList<>()));
      } else if (LATER.matcher(line).matches()) {
        beats.add(new Beat(taken(remarks), line, "", "", new ArrayList<>()));
      } else if (beats.isEmpty()) {
        head.add(line);
      } else if (line.startsWith("# ")) {
        remarks.add(line);
      } else if (!line.isBlank()) {
        beats.getLast().expected().add(line);
      }
    }
    return new Script(file, head, now, locale, beats);
  }

  private static List<String> taken(List<String> remarks) {
    var all = List.copyOf(remarks);
    remarks.clear();
    return all;
  }

  String name() {
    return file.getFileName().toString().replace(".talk", "").replace('-', ' ');
  }

  /** The file as it would be if the coach were right. */
  void rewrite(List<List<String>> said) {
    var text = new ArrayList<>(head);
    while (!text.isEmpty() && text.getLast().isBlank()) {
      text.removeLast();
    }
    for (int i = 0; i < beats.size(); i++) {
      text.add("");
      text.addAll(beats.get(i).remarks());
      text.add(beats.get(i).line());
      text.addAll(said.get(i));
    }
    try {
      Files.write(file, text);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}

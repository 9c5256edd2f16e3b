package io.careercoach.message;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

/** What is in the file that a message encloses. */
public final class EnclosedFile {
  private EnclosedFile() {}

  public static byte[] bytes(Part.Enclosure<Private> enclosure) {
    var text = enclosure.lines().stream().map(Private::text).collect(joining("\n"));
    return (text.stripTrailing() + end(enclosure.name())).getBytes(UTF_8);
  }

  /** Every line of a calendar ends as its format demands. */
  private static String end(String name) {
    return name.endsWith(".ics") ? "\r\n" : "\n";
  }
}

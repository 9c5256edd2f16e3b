package io.careercoach.discord.fake;

import java.util.Arrays;
import java.util.Locale;

/** A file on its way to Discord. */
public record Upload(String name, byte[] content) {
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

  public static Upload of(String name, byte[] content) {
    return new Upload(name, content);
  }

  boolean isPng() {
    return content.length > 24 && Arrays.equals(PNG, Arrays.copyOf(content, PNG.length));
  }

  /** What Discord takes it for. */
  String type() {
    if (isPng()) {
      return "image/png";
    }
    return switch (name.toLowerCase(Locale.ROOT).replaceFirst(".*\\.", "")) {
      case "txt", "md", "ics" -> "text/plain; charset=utf-8";
      case "json" -> "application/json; charset=utf-8";
      case "zip" -> "application/zip";
      default -> "application/octet-stream";
    };
  }

  /** The name with which it is kept: letters, digits, points, dashes and underscores. */
  String kept() {
    return name.replaceAll("[^A-Za-z0-9._-]+", "_");
  }

  /** A number of the picture's head: its width is at 16, its height at 20. */
  int size(int at) {
    return (content[at] & 255) << 24
        | (content[at + 1] & 255) << 16
        | (content[at + 2] & 255) << 8
        | content[at + 3] & 255;
  }
}

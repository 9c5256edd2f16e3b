package io.careercoach.slack.fake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** A body in parts. */
final class Multipart {
  private Multipart() {}

  /** The content of the first part; the body itself if it has none. */
  static byte[] first(String contentType, byte[] body) {
    if (!contentType.startsWith("multipart/")) {
      return body;
    }
    var text = new String(body, ISO_8859_1);
    int start = text.indexOf("\r\n\r\n") + 4;
    int end = text.indexOf("\r\n--" + contentType.replaceFirst(".*boundary=", ""), start);
    return text.substring(start, end).getBytes(ISO_8859_1);
  }
}

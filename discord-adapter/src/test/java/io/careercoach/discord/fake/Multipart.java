package io.careercoach.discord.fake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** A body in parts: {@code payload_json} and {@code files[n]} (reference#uploading-files). */
final class Multipart {
  private static final Pattern NAME = Pattern.compile("\\bname=\"(?:files\\[(\\d+)]|([^\"]*))\"");
  private static final Pattern FILE = Pattern.compile("\\bfilename=\"([^\"]*)\"");

  private Multipart() {}

  static Body read(String type, byte[] bytes) {
    var boundary = "--" + type.replaceFirst(".*boundary=\"?([^\";]+).*", "$1");
    JsonNode json = Json.object();
    Map<String, Upload> files = new LinkedHashMap<>();
    for (var part :
        ("\r\n" + new String(bytes, ISO_8859_1)).split("\r\n" + Pattern.quote(boundary))) {
      int head = part.indexOf("\r\n\r\n");
      var name = NAME.matcher(part);
      if (head < 0 || !name.find() || name.start() > head) {
        continue;
      }
      var content = part.substring(head + 4).getBytes(ISO_8859_1);
      if ("payload_json".equals(name.group(2))) {
        json = Body.parsed(new String(content, UTF_8));
      } else if (name.group(1) != null) {
        files.put(name.group(1), new Upload(file(part.substring(0, head)), content));
      }
    }
    return new Body(json, files);
  }

  private static String file(String head) {
    var name = FILE.matcher(new String(head.getBytes(ISO_8859_1), UTF_8));
    return name.find() ? name.group(1) : "file";
  }
}

package io.careercoach.slack.fake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The arguments of a request: a form, a query, or JSON. */
final class Form {
  private Form() {}

  static Map<String, String> read(
      Optional<String> contentType, String body, Optional<String> query) {
    var arguments = new LinkedHashMap<String, String>();
    query.ifPresent(text -> arguments.putAll(fields(text)));
    if (contentType.filter(type -> type.startsWith("application/json")).isPresent()) {
      Json.read(body)
          .ifPresent(json ->
              json.properties()
                  .forEach(field -> {
                    var value = field.getValue();
                    arguments.put(
                        field.getKey(), value.isTextual() ? value.asText() : value.toString());
                  }));
    } else {
      arguments.putAll(fields(body));
    }
    return arguments;
  }

  private static Map<String, String> fields(String text) {
    var fields = new LinkedHashMap<String, String>();
    for (var field : text.split("&")) {
      int equals = field.indexOf('=');
      if (equals > 0) {
        fields.put(decoded(field.substring(0, equals)), decoded(field.substring(equals + 1)));
      }
    }
    return fields;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, UTF_8);
  }

  static String write(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }
}

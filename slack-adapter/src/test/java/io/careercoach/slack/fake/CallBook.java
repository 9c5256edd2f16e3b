package io.careercoach.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Every call of the Web API that was answered, in order. */
public final class CallBook {
  /** A call and its answer. */
  public record Entry(String method, Map<String, String> arguments, JsonNode answer, Instant at) {
    public String error() {
      return answer.path("error").asText();
    }
  }

  private final List<Entry> entries = new CopyOnWriteArrayList<>();

  void notes(Entry entry) {
    entries.add(entry);
  }

  public List<Entry> entries() {
    return List.copyOf(entries);
  }

  public List<Entry> of(String method) {
    return entries.stream().filter(entry -> entry.method().equals(method)).toList();
  }
}

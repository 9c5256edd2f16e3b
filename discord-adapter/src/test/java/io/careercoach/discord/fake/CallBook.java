package io.careercoach.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Every call of the REST API that was answered, in order. */
public final class CallBook {
  /** A call and its answer. */
  public record Entry(
      Endpoint endpoint, String path, JsonNode body, int status, JsonNode answer, Instant at) {
    /** Discord's code of what was wrong; 0 if nothing was. */
    public int code() {
      return answer.path("code").asInt();
    }
  }

  private final List<Entry> entries = new CopyOnWriteArrayList<>();

  void notes(Entry entry) {
    entries.add(entry);
  }

  public List<Entry> entries() {
    return List.copyOf(entries);
  }

  /** Calls that count towards the 10,000 after which Discord shuts a bot out for a while. */
  public List<Entry> invalid() {
    var counted = List.of(401, 403, 429);
    return entries.stream().filter(entry -> counted.contains(entry.status())).toList();
  }

  public List<Entry> of(Endpoint endpoint) {
    return entries.stream().filter(entry -> entry.endpoint() == endpoint).toList();
  }
}

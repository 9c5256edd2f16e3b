package io.careercoach.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * A message as it stood at one moment.
 *
 * @param json what {@code conversations.history} says of it
 * @param onlyFor whom an ephemeral message is shown to
 * @param asked what the app asked for beside text and blocks: {@code parse}, {@code unfurl_links}
 */
public record Post(Place place, ObjectNode json, Optional<Member> onlyFor, List<String> asked)
    implements Shown {

  public String stamp() {
    return json.path("ts").asText();
  }

  /** Who wrote it, as a user's id. */
  public String author() {
    return json.path("user").asText();
  }

  public boolean isOfTheApp() {
    return json.has("bot_id");
  }

  public String text() {
    return json.path("text").asText();
  }

  /** The message that it replies to, in that one's thread. */
  public Optional<String> thread() {
    return Json.text(json, "thread_ts").filter(thread -> !thread.equals(stamp()));
  }

  @Override
  public JsonNode blocks() {
    return json.path("blocks");
  }

  @Override
  public String words() {
    return blocks().isEmpty() ? text() : Words.of(blocks());
  }

  /** Whom it would call, as {@code channel}, {@code here} or a user's id. */
  public List<String> pings() {
    return Markup.pings(this);
  }

  /** The addresses that Slack would unfold below it. */
  public List<String> unfurls() {
    return Markup.unfurls(this);
  }

  /** The files that hang on it, as Slack tells of them. */
  public List<JsonNode> files() {
    return Json.each(json.path("files")).toList();
  }

  Post with(ObjectNode changed) {
    return new Post(place, changed, onlyFor, asked);
  }
}

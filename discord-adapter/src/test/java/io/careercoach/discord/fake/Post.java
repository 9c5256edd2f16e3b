package io.careercoach.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A message as it stood at one moment.
 *
 * @param json what {@code GET /channels/…/messages/…} says of it
 * @param onlyFor whom an ephemeral message is shown to
 * @param pings whom it calls when it is shown so: ids of users and roles, {@code everyone}, {@code
 *     here}
 */
public record Post(Place place, ObjectNode json, Optional<Member> onlyFor, List<String> pings)
    implements Shown {
  private static final int LOADING = 1 << 7;
  private static final int SUPPRESS_EMBEDS = 1 << 2;
  private static final int SILENT = 1 << 12;

  public String id() {
    return json.path("id").asText();
  }

  /** Who wrote it, as a user's id. */
  public String author() {
    return json.path("author").path("id").asText();
  }

  public boolean isOfTheApp() {
    return author().equals(place.world.app.id);
  }

  public boolean isEphemeral() {
    return onlyFor.isPresent();
  }

  public boolean isEdited() {
    return json.hasNonNull("edited_timestamp");
  }

  /** Only "the app is thinking…" is there so far. */
  public boolean isThinking() {
    return has(LOADING);
  }

  /** It was sent with {@code SUPPRESS_NOTIFICATIONS}. */
  public boolean isSilent() {
    return has(SILENT);
  }

  private boolean has(int flag) {
    return (json.path("flags").asInt() & flag) != 0;
  }

  public String text() {
    return json.path("content").asText();
  }

  /** The message that it replies to. */
  public Optional<String> repliesTo() {
    return Json.text(json.path("message_reference"), "message_id");
  }

  @Override
  public JsonNode components() {
    return json.path("components");
  }

  public List<JsonNode> embeds() {
    return has(SUPPRESS_EMBEDS) ? List.of() : Json.each(json.path("embeds")).toList();
  }

  /** Everything that can be read, from top to bottom. */
  @Override
  public String words() {
    return Stream.of(
            Stream.of(text()), embeds().stream().map(Words::of), Stream.of(Words.of(components())))
        .flatMap(words -> words)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  /** The files that hang on it. */
  public List<Attachment> files() {
    return Json.each(json.path("attachments")).map(Attachment::new).toList();
  }

  /**
   * A file of a message.
   *
   * @param json as Discord tells of it
   */
  public record Attachment(JsonNode json) {
    public String name() {
      return json.path("filename").asText();
    }

    /** What is read out in the place of the picture. */
    public String alt() {
      return json.path("description").asText("");
    }

    public String type() {
      return json.path("content_type").asText("");
    }

    public int size() {
      return json.path("size").asInt();
    }

    /** Where its content can be fetched. */
    public String url() {
      return json.path("url").asText();
    }
  }

  Post with(ObjectNode changed, List<String> called) {
    return new Post(place, changed, onlyFor, called);
  }
}

package io.careercoach.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.careercoach.slack.fake.rules.BlockKit;
import io.careercoach.slack.fake.rules.Surface;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a message shall say, if Slack takes it (docs.slack.dev/reference/methods/chat.postMessage).
 */
final class Content {
  private static final int MOST_ATTACHMENTS = 100;
  private static final int LONGEST_MARKDOWN = 12_000;

  private Content() {}

  /** Text and blocks of the call; what was not given is not there. */
  static ObjectNode of(Call call) {
    var content = Json.object();
    if (call.find("markdown_text").isPresent()) {
      markdown(call, content);
    }
    call.find("text").ifPresent(text -> content.put("text", text));
    call.find("blocks").ifPresent(blocks -> content.set("blocks", blocks(call.world(), blocks)));
    call.find("attachments").ifPresent(list -> content.set("attachments", attachments(list)));
    call.find("metadata")
        .ifPresent(_ -> content.set("metadata", metadata(call.object("metadata"))));
    return content;
  }

  /** The same, if there is anything to read. */
  static ObjectNode filled(Call call) {
    return filled(of(call));
  }

  static ObjectNode filled(ObjectNode content) {
    if (isEmpty(content)) {
      throw new Refusal("no_text");
    }
    return content;
  }

  static boolean isEmpty(JsonNode content) {
    return Stream.of("text", "blocks", "attachments")
        .allMatch(field -> content.path(field).isEmpty() && content.path(field).asText().isEmpty());
  }

  /** What was asked for beside the words. */
  static List<String> asked(Call call) {
    return Stream.of("parse", "link_names", "unfurl_links", "unfurl_media", "mrkdwn")
        .flatMap(name ->
            call
                .find(name)
                .map(value ->
                    name + "=" + value.replaceFirst("^1$", "true").replaceFirst("^0$", "false"))
                .stream())
        .toList();
  }

  private static void markdown(Call call, ObjectNode content) {
    if (call.find("text").or(() -> call.find("blocks")).isPresent()) {
      throw new Refusal("markdown_text_conflict");
    }
    var text = call.need("markdown_text");
    if (text.length() > LONGEST_MARKDOWN) {
      throw new Refusal("msg_too_long");
    }
    content.put("text", text);
    content.set("blocks", Json.array(Json.object("type", "markdown", "text", text)));
  }

  static JsonNode blocks(World world, String text) {
    var blocks =
        Json.read(text)
            .filter(JsonNode::isArray)
            .orElseThrow(() -> new Refusal("invalid_blocks_format"));
    if (BlockKit.markdown(blocks) > LONGEST_MARKDOWN) {
      throw new Refusal("msg_blocks_too_long");
    }
    refuses(BlockKit.faults(blocks, Surface.MESSAGE));
    refuses(world.uploads.missing(blocks));
    return blocks;
  }

  private static void refuses(List<String> faults) {
    if (!faults.isEmpty()) {
      throw Refusal.because("invalid_blocks", faults);
    }
  }

  private static JsonNode attachments(String text) {
    var list = Json.read(text).orElseThrow(() -> new Refusal("invalid_attachments"));
    if (list.size() > MOST_ATTACHMENTS) {
      throw new Refusal("too_many_attachments");
    }
    return list;
  }

  private static JsonNode metadata(ObjectNode metadata) {
    if (!metadata.path("event_type").isTextual() || !metadata.path("event_payload").isObject()) {
      throw new Refusal("invalid_metadata_format");
    }
    return metadata;
  }
}

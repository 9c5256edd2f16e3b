package io.careercoach.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Methods that upload files (docs.slack.dev/reference/methods/files.getUploadURLExternal and its
 * neighbour).
 */
final class FileMethods {
  private static final int LONGEST_ALT_TEXT = 1_000;
  private static final String PLACE = "^[CGDZ][A-Z0-9]{8,}$";

  private FileMethods() {}

  static List<Method> all() {
    return List.of(
        Method.of("files.getUploadURLExternal", Tier.FOUR, "files:write", FileMethods::begins),
        Method.of(
            "files.completeUploadExternal", Tier.FOUR, "files:write", FileMethods::completes));
  }

  private static ObjectNode begins(Call call) {
    int length = call.number("length", 0);
    if (length < 1) {
      throw new Refusal("missing_argument");
    }
    var altText = call.find("alt_txt").or(() -> call.find("alt_text")).orElse("");
    if (altText.length() > LONGEST_ALT_TEXT) {
      throw new Refusal("alt_txt_too_large");
    }
    var address =
        call.world().uploads.awaits(new Uploads.Upload(call.need("filename"), length, altText));
    return Json.object(
        "upload_url", address, "file_id", address.substring(address.lastIndexOf('/') + 1));
  }

  private static ObjectNode completes(Call call) {
    var files = Json.read(call.need("files")).orElseThrow(() -> Refusal.invalid("files"));
    var told = Json.array(Json.each(files).map(file -> told(call, file)).toArray());
    call.find("channel_id").ifPresent(channel -> shares(call, channel, told));
    Json.each(files)
        .forEach(file ->
            call.world().uploads.find(file.path("id").asText()).orElseThrow().complete = true);
    return Json.object("files", told);
  }

  private static ObjectNode told(Call call, JsonNode file) {
    var id = file.path("id").asText();
    var upload =
        call.world()
            .uploads
            .find(id)
            .filter(one -> one.bytes.isPresent())
            .orElseThrow(() -> new Refusal("file_not_found"));
    return Json.object(
        "id", id,
        "title", file.path("title").asText(upload.name),
        "name", upload.name,
        "size", upload.length,
        "alt_txt", upload.altText,
        "user", call.app().botUser);
  }

  private static void shares(Call call, String channel, JsonNode files) {
    if (!channel.matches(PLACE)) {
      throw Refusal.invalid(
          "input must match regex pattern: " + PLACE + " [json-pointer:/channel_id]");
    }
    var place = call.place("channel_id");
    if (!place.has(call.app().botUser)) {
      throw new Refusal("not_in_channel");
    }
    var message =
        Json.object(
            "user",
            call.app().botUser,
            "bot_id",
            call.app().botId,
            "app_id",
            call.world().app.id,
            "subtype",
            "file_share",
            "text",
            call.find("initial_comment").orElse(""),
            "files",
            files);
    call.find("thread_ts").ifPresent(thread -> message.put("thread_ts", thread));
    call.world().messages.writes(place, message, Content.asked(call));
  }
}

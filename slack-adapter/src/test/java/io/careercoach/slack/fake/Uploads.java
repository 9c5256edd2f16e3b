package io.careercoach.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Files that the app uploads (docs.slack.dev/messaging/working-with-files, "Uploading files"). */
final class Uploads implements HttpHandler {
  /** A file on its way. */
  static final class Upload {
    final String name;
    final int length;
    final String altText;
    Optional<byte[]> bytes = Optional.empty();
    boolean complete;

    Upload(String name, int length, String altText) {
      this.name = name;
      this.length = length;
      this.altText = altText;
    }
  }

  private final World world;
  private final Map<String, Upload> files = new HashMap<>();
  private String address = "";

  Uploads(World world) {
    this.world = world;
  }

  void liveAt(String root) {
    address = root + "/upload/v1/";
  }

  /** A place for a file; its id is the last part of the address. */
  String awaits(Upload upload) {
    var id = world.ids.next("F");
    files.put(id, upload);
    return address + id;
  }

  Optional<Upload> find(String id) {
    return Optional.ofNullable(files.get(id));
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    var id = exchange.getRequestURI().getPath().replaceFirst(".*/", "");
    var type =
        Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type")).orElse("");
    var bytes = Multipart.first(type, exchange.getRequestBody().readAllBytes());
    boolean fits =
        world.changes(() -> {
          var upload = find(id).filter(file -> file.length == bytes.length);
          upload.ifPresent(file -> file.bytes = Optional.of(bytes));
          return upload.isPresent();
        });
    Door.answers(exchange, fits ? 200 : 400, fits ? "OK - " + bytes.length : "wrong length");
  }

  /** The pictures in blocks that nobody has uploaded. */
  List<String> missing(JsonNode blocks) {
    return pictures(blocks)
        .filter(id -> find(id).filter(file -> file.complete).isEmpty())
        .map(id -> "[ERROR] invalid slack file: " + id)
        .toList();
  }

  private static Stream<String> pictures(JsonNode node) {
    return Stream.concat(
        Json.text(node.path("slack_file"), "id").stream(),
        Json.each(node).flatMap(Uploads::pictures));
  }
}

package io.careercoach.discord.fake;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The files of all messages, and the address where they are fetched. */
final class Files implements HttpHandler {
  private final World world;
  private final Map<String, Upload> kept = new HashMap<>();
  private String address = "";

  Files(World world) {
    this.world = world;
  }

  void liveAt(String door) {
    address = door;
  }

  ArrayNode keeps(Place place, List<Upload> files) {
    return Json.array(files.stream().map(file -> keeps(place, file)).toArray());
  }

  /** As the message tells of it. */
  ObjectNode keeps(Place place, Upload file) {
    var id = world.ids.next();
    var path = "/attachments/%s/%s/%s".formatted(place.id(), id, file.kept());
    kept.put(path, file);
    var json =
        Json.object(
            "id",
            id,
            "filename",
            file.kept(),
            "size",
            file.content().length,
            "url",
            address + path + "?ex=1&is=1&hm=1",
            "proxy_url",
            address + path,
            "content_type",
            file.type());
    if (!file.kept().equals(file.name())) {
      json.put("title", file.name());
    }
    if (file.isPng()) {
      json.put("width", file.size(16)).put("height", file.size(20));
    }
    return json;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    var file = world.looks(() -> kept.get(exchange.getRequestURI().getPath()));
    if (file == null) {
      Door.answers(exchange, 404, "This content is no longer available.");
      return;
    }
    exchange.getResponseHeaders().set("Content-Type", file.type());
    Door.answers(exchange, 200, file.content());
  }
}

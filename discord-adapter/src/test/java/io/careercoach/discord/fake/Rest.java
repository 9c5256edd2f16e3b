package io.careercoach.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Calls of the REST API without JDA, as JDA lets many a fault not pass. */
final class Rest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  /** An answer. */
  record Reply(int status, JsonNode json, HttpHeaders headers) {
    int code() {
      return json.path("code").asInt();
    }

    /** The codes of what is wrong with a field, as {@code embeds.0.title}. */
    String fault(String field) {
      var at = json.path("errors");
      for (var step : field.split("\\.")) {
        at = at.path(step);
      }
      return at.path("_errors").path(0).path("code").asText();
    }

    String header(String name) {
      return headers.firstValue(name).orElse("");
    }
  }

  private final FakeDiscord discord;

  Rest(FakeDiscord discord) {
    this.discord = discord;
  }

  Reply get(String path) throws Exception {
    return calls("GET", path, "");
  }

  Reply post(String path, String body) throws Exception {
    return calls("POST", path, body);
  }

  Reply patch(String path, String body) throws Exception {
    return calls("PATCH", path, body);
  }

  Reply put(String path, String body) throws Exception {
    return calls("PUT", path, body);
  }

  Reply delete(String path) throws Exception {
    return calls("DELETE", path, "");
  }

  private Reply calls(String method, String path, String body) throws Exception {
    return sends(
        request(path)
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .header("Content-Type", "application/json"));
  }

  /** As a bot begins every call. */
  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(discord.apiUrl() + path.substring(1)))
        .timeout(Duration.ofSeconds(10))
        .header("Authorization", "Bot " + discord.app().token())
        .header("User-Agent", "DiscordBot (https://example.org, 1)");
  }

  Reply sends(HttpRequest.Builder request) throws IOException, InterruptedException {
    var answer = HTTP.send(request.build(), BodyHandlers.ofString());
    return new Reply(
        answer.statusCode(), Json.read(answer.body()).orElseGet(Json::object), answer.headers());
  }

  /** Writes into a place. */
  Reply says(Place place, String body) throws Exception {
    return post("/channels/" + place.id() + "/messages", body);
  }

  /** The first answer to an interaction. */
  Reply answers(Interaction interaction, String body) throws Exception {
    return post(
        "/interactions/%s/%s/callback".formatted(interaction.id(), interaction.token), body);
  }

  /** The address for what comes after the first answer. */
  String webhook(Interaction interaction) {
    return "/webhooks/%s/%s".formatted(discord.app().id(), interaction.token);
  }
}

package io.careercoach.discord.connect;

import io.careercoach.discord.DiscordAccess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.exceptions.ParsingException;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.data.DataObject;

/** Where the gateway is, and how often it may still be entered: both are Discord's to say. */
public record Entry(String url, Budget budget) {
  private static final Duration LONGEST = Duration.ofSeconds(10);

  /** Asks once. */
  public static Entry ask(DiscordAccess access) throws IOException {
    var request =
        HttpRequest.newBuilder(URI.create(access.api() + "gateway/bot"))
            .header("Authorization", "Bot " + access.token())
            .header("User-Agent", RestConfig.USER_AGENT)
            .timeout(LONGEST)
            .build();
    try (var http = HttpClient.newBuilder().connectTimeout(LONGEST).build()) {
      var answer = http.send(request, BodyHandlers.ofString());
      if (answer.statusCode() == 401) {
        throw new InvalidTokenException();
      }
      if (answer.statusCode() != 200) {
        throw new IOException("HTTP " + answer.statusCode());
      }
      return of(DataObject.fromJson(answer.body()));
    } catch (ParsingException odd) {
      throw new IOException("no answer of Discord's", odd);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
      throw new IOException("ended", hurried);
    }
  }

  private static Entry of(DataObject answer) {
    var limit = answer.getObject("session_start_limit");
    return new Entry(
        answer.getString("url"),
        new Budget(
            limit.getInt("total"),
            limit.getInt("remaining"),
            Duration.ofMillis(limit.getLong("reset_after"))));
  }
}

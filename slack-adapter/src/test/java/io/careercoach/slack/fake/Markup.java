package io.careercoach.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What Slack makes of the marks in a message (docs.slack.dev/messaging/formatting-message-text).
 */
final class Markup {
  private static final Pattern CALL =
      Pattern.compile(
          "<!(?<all>here|channel|everyone)(\\|[^>]*)?>|<[@!](?<one>(subteam\\^)?[UWS]\\w+)(\\|[^>]*)?>");
  private static final Pattern NAMED = Pattern.compile("(?<!\\w)@(?<all>here|channel|everyone)\\b");
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s|>]+");

  private Markup() {}

  static List<String> pings(Post post) {
    boolean names = post.asked().contains("parse=full") || post.asked().contains("link_names=true");
    var texts = written(post).toList();
    return Stream.of(
            texts.stream().flatMap(text -> CALL.matcher(text).results()).map(Markup::called),
            texts.stream()
                .filter(_ -> names)
                .flatMap(text -> NAMED.matcher(text).results())
                .map(found -> found.group("all")),
            rich(post.blocks()))
        .flatMap(all -> all)
        .toList();
  }

  private static String called(java.util.regex.MatchResult found) {
    return found.group("all") != null ? found.group("all") : found.group("one");
  }

  /**
   * Links of text unfold only when that is asked for, those of pictures and films unless it is not.
   */
  static List<String> unfurls(Post post) {
    boolean asked = post.asked().contains("unfurl_links=true");
    boolean refused = post.asked().contains("unfurl_media=false");
    return written(post)
        .flatMap(text -> ADDRESS.matcher(text).results())
        .map(found -> found.group())
        .filter(_ -> asked || !refused)
        .distinct()
        .toList();
  }

  /** The texts in which marks count: not those that are {@code plain_text}. */
  private static Stream<String> written(Post post) {
    return Stream.concat(Stream.of(post.text()), marked(post.blocks()));
  }

  private static Stream<String> marked(JsonNode node) {
    if (node.path("type").asText().matches("mrkdwn|markdown")) {
      return Stream.of(node.path("text").asText());
    }
    return Json.each(node).flatMap(Markup::marked);
  }

  private static Stream<String> rich(JsonNode node) {
    return switch (node.path("type").asText()) {
      case "broadcast" -> Stream.of(node.path("range").asText());
      case "user" -> Stream.of(node.path("user_id").asText());
      case "usergroup" -> Stream.of(node.path("usergroup_id").asText());
      default -> Json.each(node).flatMap(Markup::rich);
    };
  }
}

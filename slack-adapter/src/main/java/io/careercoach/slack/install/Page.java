package io.careercoach.slack.install;

import io.careercoach.message.Phrase;
import io.careercoach.slack.connect.Reply;
import java.util.Map;
import java.util.function.Function;

/**
 * A short page for whoever installs the coach.
 *
 * @param words says a phrase
 */
record Page(Function<Phrase, String> words) {
  private static final Phrase TITLE = Phrase.of("screen.install.title");
  private static final Phrase AGAIN = Phrase.of("screen.install.again");
  private static final Map<String, String> HEADERS =
      Map.of(
          "Cache-Control", "no-store",
          "Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'",
          "Referrer-Policy", "no-referrer",
          "X-Content-Type-Options", "nosniff");

  private static final String HTML =
      """
      <!doctype html>
      <html lang="en">
      <meta charset="utf-8"><meta name="viewport" content="width=device-width">
      <title>%1$s</title>
      <style>body{font:1.1em/1.6 sans-serif;max-width:34em;margin:4em auto;padding:0 1em}</style>
      <h1>%1$s</h1>
      <p>%2$s</p>
      %3$s
      </html>
      """;

  Reply says(Phrase phrase) {
    return page(200, phrase, "");
  }

  /** With a link by which one can begin anew. */
  Reply refuses(Phrase phrase) {
    var again = "<p><a href=\"" + Installing.BEGIN + "\">" + say(AGAIN) + "</a></p>";
    return page(400, phrase, again);
  }

  private Reply page(int status, Phrase phrase, String more) {
    var html = HTML.formatted(say(TITLE), say(phrase), more);
    return new Reply(status, "text/html; charset=utf-8", HEADERS, html);
  }

  private String say(Phrase phrase) {
    return escaped(words.apply(phrase));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}

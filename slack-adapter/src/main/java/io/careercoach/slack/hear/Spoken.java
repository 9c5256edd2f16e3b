package io.careercoach.slack.hear;

import io.careercoach.message.Private;
import io.careercoach.slack.web.Address;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Words as their writer saw them: Slack's marks are undone. Only somebody who was called stays
 * {@code <@U1|Ben>}, so that something can be shared with them.
 *
 * @param names how somebody is called
 */
record Spoken(Function<Address, String> names) {
  private static final Pattern MARK = Pattern.compile("<([^<>|]+)(?:\\|([^<>]*))?>");
  private static final Pattern FIRST_CALL = Pattern.compile("^\\s*<@[A-Z0-9]+(?:\\|[^<>]*)?>\\s*");

  Private words(String team, String text) {
    String plain =
        MARK.matcher(text)
            .replaceAll(mark ->
                java.util.regex.Matcher.quoteReplacement(
                    read(team, mark.group(1), mark.group(2) == null ? "" : mark.group(2))));
    return new Private(plain.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"));
  }

  /** The same without the name of whom it was said to. */
  Private toTheCoach(String team, String text) {
    return words(team, FIRST_CALL.matcher(text).replaceFirst(""));
  }

  private String read(String team, String what, String label) {
    return switch (what.charAt(0)) {
      case '@' -> {
        String name = label.isBlank() ? names.apply(new Address(team, what.substring(1))) : label;
        yield "<" + what + "|" + harmless(name) + ">";
      }
      case '#' -> "<" + what + "|" + harmless(label.isBlank() ? what.substring(1) : label) + ">";
      case '!' -> label.isBlank() ? "@" + what.substring(1).replaceFirst("\\^.*", "") : label;
      default -> label.isBlank() ? what : label;
    };
  }

  private static String harmless(String name) {
    return name.replaceAll("[<>|/&]+", " ").strip();
  }
}

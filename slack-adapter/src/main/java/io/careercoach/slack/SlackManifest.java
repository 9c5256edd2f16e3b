package io.careercoach.slack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The app's manifest to paste at Slack, with the steps that are done by hand. */
public final class SlackManifest {
  /** A line for one of the two ways only. */
  private static final Pattern WAY = Pattern.compile("^(\\s*)#@(socket|http) (.*)$");

  private static final Pattern SCOPE = Pattern.compile("\\s+- ([a-z_.:]+)( #.*)?");

  private SlackManifest() {}

  /**
   * The manifest for Socket Mode, or for signed requests.
   *
   * @param url where Slack reaches the coach, if it comes by requests
   */
  public static String yaml(Optional<String> url) {
    String way = url.isPresent() ? "http" : "socket";
    return template()
        .lines()
        .flatMap(line -> {
          var only = WAY.matcher(line);
          return !only.matches()
              ? Optional.of(line).stream()
              : Optional.of(only.group(1) + shown(only.group(3)))
                  .filter(_ -> only.group(2).equals(way))
                  .stream();
        })
        .map(line -> line.replace("{url}", url.orElse("")))
        .collect(joining("\n", "", "\n"));
  }

  /** What the app asks to be allowed to do. */
  public static List<String> scopes() {
    return template()
        .lines()
        .dropWhile(line -> !line.strip().equals("bot:"))
        .skip(1)
        .map(SCOPE::matcher)
        .takeWhile(Matcher::matches)
        .map(scope -> scope.group(1))
        .toList();
  }

  /** A step stays a remark. */
  private static String shown(String line) {
    return line.matches("(\\d\\.|  ) .*") ? "# " + line : line;
  }

  private static String template() {
    try (var file = SlackManifest.class.getResourceAsStream("manifest.yaml")) {
      if (file == null) {
        throw new IllegalStateException("The manifest is missing.");
      }
      return new String(file.readAllBytes(), UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

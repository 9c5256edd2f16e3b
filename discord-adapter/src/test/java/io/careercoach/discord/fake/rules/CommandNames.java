package io.careercoach.discord.fake.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Rules of the names of commands and options, in every language. */
final class CommandNames {
  private static final String NAME = "[-_'\\p{L}\\p{N}\\p{IsDevanagari}\\p{IsThai}]{1,32}";

  /** The languages that Discord knows (reference#locales). */
  static final Set<String> LOCALES =
      Set.of(
          "id", "da", "de", "en-GB", "en-US", "es-ES", "es-419", "fr", "hr", "it", "lt", "hu", "nl",
          "no", "pl", "pt-BR", "ro", "fi", "sv-SE", "vi", "tr", "cs", "el", "bg", "ru", "uk", "hi",
          "th", "zh-CN", "ja", "zh-TW", "ko");

  private CommandNames() {}

  static void name(Spot spot) {
    if (spot.text().codePointCount(0, spot.text().length()) > 32 || spot.text().isEmpty()) {
      spot.isWrong("BASE_TYPE_BAD_LENGTH", "Must be between 1 and 32 in length.");
    } else if (!spot.text().matches(NAME) || !spot.text().equals(lower(spot.text()))) {
      spot.isWrong("APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid");
    }
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  static void localized(Spot spot, Consumer<Spot> rule) {
    spot.node()
        .properties()
        .forEach(entry -> {
          var one = spot.at(entry.getKey());
          if (!LOCALES.contains(entry.getKey())) {
            one.isWrong("BASE_TYPE_CHOICES", "Value must be one of " + LOCALES + ".");
          }
          rule.accept(one);
        });
  }

  /** Names, descriptions and values of a command and all below it, of which there may be 8,000. */
  static int characters(JsonNode level) {
    int all = longest(level, "name") + longest(level, "description");
    for (var choice : level.path("choices")) {
      all += longest(choice, "name") + choice.path("value").asText().length();
    }
    for (var option : level.path("options")) {
      all += characters(option);
    }
    return all;
  }

  private static int longest(JsonNode level, String field) {
    int length = level.path(field).asText("").length();
    for (var other : level.path(field + "_localizations")) {
      length = Math.max(length, other.asText("").length());
    }
    return length;
  }
}

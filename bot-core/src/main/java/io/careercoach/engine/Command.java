package io.careercoach.engine;

import io.careercoach.dialogue.Typo;
import io.careercoach.dialogue.Verb;
import io.careercoach.message.Ask.Option;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A command of the repertoire as it was typed: its verb, and the words after it. */
record Command(String name, Verb verb, String rest) {
  /** May stand before any command, and asks for help alone. */
  private static final String FAMILY = "coach";

  private static final Pattern BEFORE = Pattern.compile("(?i)^" + FAMILY + "\\s+");

  /** Only with these words behind it, a command's name cannot begin an ordinary sentence. */
  private static final Pattern SLASHLESS =
      Pattern.compile(
          "(?i)(?:forget (?:goal|last|this|since|in|\\p{L}{3,9} \\d{4}|\\d{4})\\b"
              + "|goal (?:new|list|show|copy|update|edit|done|drop)\\b"
              + "|share (?:my )?(?:(?:last|latest|next) )?(?:goal|win|step|list|undo)\\b"
              + "|(?:settings|pause (?:until|till|for))\\b).*");

  @Override
  public String toString() {
    return "Command[" + name + ", private]";
  }

  /**
   * Finds the command in words without their slash; {@code coach goal list} is {@code goal list},
   * and {@code coach} alone asks for help.
   */
  static Optional<Command> in(String typed, Map<String, Verb> verbs) {
    String words = full(typed.strip().equalsIgnoreCase(FAMILY) ? "help" : bare(typed), verbs);
    return verbs.entrySet().stream()
        .filter(verb -> starts(words, verb.getKey()))
        .max(Comparator.comparingInt(verb -> verb.getKey().length()))
        .map(verb ->
            new Command(
                verb.getKey(), verb.getValue(), words.substring(verb.getKey().length()).strip()));
  }

  /** The command that a whole message without a slash is: by its name, or with its usual words. */
  static Optional<String> slashless(String text, Map<String, ?> verbs) {
    var spoken = Spoken.command(text, verbs);
    boolean named = verbs.containsKey(text.toLowerCase(Locale.ROOT));
    return spoken.isEmpty() && (named || SLASHLESS.matcher(text).matches())
        ? Optional.of(text)
        : spoken;
  }

  /** The words of a command that was pressed, with its label where that goes along. */
  static String pressed(String key, Optional<Session.Prompt> prompt) {
    String words = key.substring(1);
    if (!words.endsWith(Option.WITH_ITS_LABEL)) {
      return words;
    }
    String label =
        prompt.stream()
            .flatMap(asked -> asked.options().stream())
            .filter(option -> option.key().equals(key))
            .map(option -> " " + option.text().text())
            .findFirst()
            .orElse("");
    return words.substring(0, words.length() - Option.WITH_ITS_LABEL.length()) + label;
  }

  /** The command that the words are nearest to, if it is near enough to be meant. */
  static Optional<String> nearest(String typed, Map<String, Verb> verbs) {
    String words = bare(typed).toLowerCase(Locale.ROOT);
    return verbs.keySet().stream()
        .min(
            Comparator.comparingInt((String name) -> Typo.distance(first(words, name), name))
                .thenComparing(Comparator.naturalOrder()))
        .filter(name -> Typo.distance(first(words, name), name) <= Typo.MOST);
  }

  /**
   * A family's name alone lists; with other words behind it than a command's, it begins something
   * new.
   */
  private static String full(String words, Map<String, Verb> verbs) {
    String[] family = words.split("\\s+", 2);
    if (!verbs.containsKey(family[0].toLowerCase(Locale.ROOT) + " new")) {
      return words;
    }
    if (family.length == 1) {
      return words + " list";
    }
    boolean known = verbs.keySet().stream().anyMatch(name -> starts(words, name));
    return known || nearest(words, verbs).isPresent() ? words : family[0] + " new " + family[1];
  }

  private static String bare(String typed) {
    return BEFORE.matcher(typed.strip()).replaceFirst("");
  }

  private static boolean starts(String words, String name) {
    return words.regionMatches(true, 0, name, 0, name.length())
        && (words.length() == name.length() || Character.isWhitespace(words.charAt(name.length())));
  }

  /** As many words of what was typed as the command has. */
  private static String first(String words, String name) {
    int count = name.split(" ").length;
    String[] all = words.split("\\s+");
    return String.join(" ", Arrays.copyOf(all, Math.min(count, all.length)));
  }
}

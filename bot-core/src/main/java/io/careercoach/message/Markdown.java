package io.careercoach.message;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Phrases for a page of Markdown: what the member wrote stays words, and never becomes structure.
 */
public final class Markdown {
  /** A mark in the middle of a word, such as the line in {@code on_call}, is none. */
  private static final Pattern MARK =
      Pattern.compile(
          "[\\\\`*\\[\\]<>|~$]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])|&(?=#?\\w+;)|(?<!\\S)#+(?=\\s|$)");

  private static final Pattern OPENING =
      Pattern.compile("^(?:[-+=#](?=\\s|$|[-=#])|\\d{1,9}(?=[.)]\\s))");

  private Markdown() {}

  /** The phrase with all private words in it made harmless, on one line. */
  public static Phrase safe(Phrase phrase) {
    var arguments = new LinkedHashMap<String, Object>();
    phrase.arguments().forEach((name, value) -> arguments.put(name, value(value)));
    return new Phrase(phrase.id(), arguments);
  }

  private static Object value(Object value) {
    return switch (value) {
      case Private words -> new Private(escaped(words.text()));
      case Phrase phrase -> safe(phrase);
      case List<?> many -> many.stream().map(Markdown::value).toList();
      default -> value;
    };
  }

  static String escaped(String words) {
    String line = words.strip().replaceAll("[\\s\\p{Cntrl}\\p{Z}]+", " ");
    String marked = MARK.matcher(line).replaceAll("\\\\$0");
    var opening = OPENING.matcher(marked);
    return opening.find()
        ? Character.isDigit(marked.charAt(0))
            ? marked.substring(0, opening.end()) + "\\" + marked.substring(opening.end())
            : "\\" + marked
        : marked;
  }
}

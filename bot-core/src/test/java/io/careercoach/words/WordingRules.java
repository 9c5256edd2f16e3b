package io.careercoach.words;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * How the coach speaks, as rules for a rendered message: short sentences, one question, days with
 * their weekday, none of the words of {@code banned.txt}. The member's own words are exempt.
 */
public final class WordingRules {
  private static final int WORDS_A_SENTENCE = 20;
  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
  private static final String WEEKDAY =
      "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
  private static final Pattern DAY =
      Pattern.compile(
          ("(?<weekday>%2$s,? (?:the )?)?"
                  + "(?:\\b\\d{1,2}(?:st|nd|rd|th)? %1$s\\b|\\b%1$s \\d{1,2}(?:st|nd|rd|th)?\\b)")
              .formatted(MONTH, WEEKDAY));
  private static final Pattern DAY_IN_FIGURES =
      Pattern.compile("\\b(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}([/.])\\d{1,2}\\1\\d{2,4})\\b");
  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<=[.!?…:;])[\"”’)*_]*\\s+|\\R+|\\s[·–—]\\s");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.,:%-]*");

  private final List<Banned> banned;

  private WordingRules(List<Banned> banned) {
    this.banned = banned;
  }

  /** The rules with the words of {@code banned.txt} beside this class. */
  public static WordingRules standard() {
    try (var lines = Objects.requireNonNull(WordingRules.class.getResourceAsStream("banned.txt"))) {
      return with(new String(lines.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static WordingRules with(String bannedLines) {
    return new WordingRules(
        bannedLines
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .map(Banned::of)
            .toList());
  }

  /** What in {@code text} breaks the rules, in words; {@code quotes} are the member's own. */
  public List<String> findings(String text, Collection<String> quotes) {
    var own = ownWords(text, quotes);
    var findings = new ArrayList<String>();
    for (String sentence : SENTENCE_END.split(own)) {
      int words = words(sentence);
      if (words > WORDS_A_SENTENCE) {
        findings.add(
            words
                + " words in one sentence (at most "
                + WORDS_A_SENTENCE
                + "): "
                + sentence.strip());
      }
    }
    long questions = own.chars().filter(c -> c == '?').count();
    if (questions > 1) {
      findings.add(questions + " question marks in one message: " + own);
    }
    DAY.matcher(own)
        .results()
        .filter(day -> day.group("weekday") == null)
        .forEach(day -> findings.add("a day without its weekday: " + day.group()));
    DAY_IN_FIGURES
        .matcher(own)
        .results()
        .forEach(day -> findings.add("a day in figures, not written out: " + day.group()));
    for (Banned word : banned) {
      word.pattern()
          .matcher(own)
          .results()
          .forEach(
              found -> findings.add("“" + found.group() + "” is banned (" + word.line() + ")"));
    }
    return List.copyOf(findings);
  }

  /** The number of words in a text. */
  public static int words(String text) {
    return (int) WORD.matcher(text).results().count();
  }

  private static String ownWords(String text, Collection<String> quotes) {
    var own = text;
    for (String quote :
        quotes.stream()
            .filter(quote -> !quote.isBlank())
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList()) {
      own = own.replace(quote, "QUOTE");
    }
    return own;
  }

  /** A line of the list: a word or words, where {@code *} stands for any ending. */
  private record Banned(String line, Pattern pattern) {
    static Banned of(String line) {
      var words =
          Pattern.quote(line)
              .replace("'", "\\E['’]\\Q")
              .replaceAll("\\s+", "\\\\E\\\\s+\\\\Q")
              .replace("*", "\\E[\\p{L}'’-]*\\Q");
      return new Banned(
          line,
          Pattern.compile("(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])", CASE_INSENSITIVE));
    }
  }
}

package io.careercoach.understand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A text as a list of tokens; asking beyond either end answers with an empty word, never an error.
 */
final class Sentence {

  /** The longest text that is read; what comes after it is not looked at. */
  static final int LONGEST = 4_000;

  private final String text;
  private final Token[] tokens;

  Sentence(String text, Collection<Token> tokens) {
    this(text, tokens.toArray(Token[]::new));
  }

  private Sentence(String text, Token... tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  static Sentence of(String text) {
    return of(text, LONGEST);
  }

  static Sentence of(String text, int longest) {
    String read = text.length() > longest ? text.substring(0, longest) : text;
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < read.length()) {
      int end = endOfToken(read, at);
      if (end > at) {
        String raw = read.substring(at, end);
        boolean glued = !tokens.isEmpty() && tokens.getLast().end() == at;
        boolean capital = Character.isUpperCase(raw.codePointAt(0));
        tokens.add(new Token(plain(raw), at, end, glued, capital));
      }
      at = Math.max(end, at + Character.charCount(read.codePointAt(at)));
    }
    return new Sentence(read, tokens);
  }

  String text() {
    return text;
  }

  List<Token> tokens() {
    return Collections.unmodifiableList(Arrays.asList(tokens));
  }

  int size() {
    return tokens.length;
  }

  /** The word at a place, or an empty string beyond the ends. */
  String word(int at) {
    return isInside(at) ? tokens[at].word() : "";
  }

  private boolean isInside(int at) {
    return at >= 0 && at < tokens.length;
  }

  boolean is(int at, String word) {
    return word(at).equals(word);
  }

  boolean isAny(int at, Set<String> words) {
    return words.contains(word(at));
  }

  /** Whether any of some words stands in it. */
  boolean hasAny(Set<String> words) {
    for (Token token : tokens) {
      if (words.contains(token.word())) {
        return true;
      }
    }
    return false;
  }

  boolean isNumber(int at) {
    return isInside(at) && tokens[at].isNumber();
  }

  boolean isWord(int at) {
    return isInside(at) && tokens[at].isWord();
  }

  boolean isGlued(int at) {
    return isInside(at) && tokens[at].glued();
  }

  boolean isCapital(int at) {
    return isInside(at) && tokens[at].capital();
  }

  /** The original text from one token up to, not including, another. */
  String words(int from, int end) {
    if (from >= end || from >= tokens.length) {
      return "";
    }
    int last = Math.min(end, tokens.length) - 1;
    return text.substring(tokens[from].start(), tokens[last].end());
  }

  /** The tokens from one place up to another, over the same text. */
  Sentence part(int from, int end) {
    return new Sentence(text, Arrays.copyOfRange(tokens, from, Math.max(from, end)));
  }

  private static String plain(String raw) {
    return raw.replace('\u2019', '\'').replace('\u02bc', '\'').toLowerCase(Locale.ROOT);
  }

  private static int endOfToken(String text, int at) {
    int first = text.codePointAt(at);
    if (Character.isDigit(first)) {
      return endOfNumber(text, at);
    }
    if (Character.isLetter(first)) {
      return endOfWord(text, at);
    }
    boolean unseen =
        Character.isWhitespace(first)
            || Character.isSpaceChar(first)
            || Character.isISOControl(first)
            || Character.getType(first) == Character.FORMAT
            || Character.getType(first) == Character.SURROGATE;
    return unseen ? at : at + Character.charCount(first);
  }

  /** Digits with points and commas inside, such as 4.2, 5,000 and 30.06.2027. */
  private static int endOfNumber(String text, int at) {
    int end = at;
    while (end < text.length()) {
      char c = text.charAt(end);
      boolean inside = (c == '.' || c == ',') && isDigitAt(text, end + 1);
      if (!Character.isDigit(c) && !inside) {
        break;
      }
      end++;
    }
    return Math.max(end, at + Character.charCount(text.codePointAt(at)));
  }

  /** Letters, with digits after them (Q3, B1) and apostrophes inside (can't). */
  private static int endOfWord(String text, int at) {
    int end = at;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      boolean apostrophe = c == '\'' || c == '\u2019' || c == '\u02bc';
      boolean inside = apostrophe && isLetterAt(text, end + 1);
      boolean mark =
          Character.getType(c) == Character.NON_SPACING_MARK
              || Character.getType(c) == Character.COMBINING_SPACING_MARK;
      if (!Character.isLetterOrDigit(c) && !inside && !mark) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private static boolean isDigitAt(String text, int at) {
    return at < text.length() && Character.isDigit(text.charAt(at));
  }

  private static boolean isLetterAt(String text, int at) {
    return at < text.length() && Character.isLetter(text.codePointAt(at));
  }
}

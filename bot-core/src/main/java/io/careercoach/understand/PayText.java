package io.careercoach.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A text about pay as tokens: "1 200" is one number, "EUR60k" three tokens, a line end a sign. */
final class PayText {

  /** Offers are short; what stands further on is not looked at. */
  private static final int LONGEST = 2_000;

  private static final int GROUP = 3;
  private static final Set<String> APOSTROPHES = Set.of("'", "`", "´");
  private static final String LINE = "\n";

  private PayText() {}

  static Sentence of(String text) {
    Sentence plain = Sentence.of(text, LONGEST);
    List<Token> tokens = new ArrayList<>();
    for (Token token : plain.tokens()) {
      if (!tokens.isEmpty() && isLineBetween(plain.text(), tokens.getLast(), token)) {
        tokens.add(new Token(LINE, token.start(), token.start(), false, false));
      }
      if (token.isWord() && hasDigit(token.word())) {
        tokens.addAll(parted(token));
      } else {
        tokens.add(token);
      }
      joinDigits(tokens);
    }
    return new Sentence(plain.text(), PaySpelling.of(grouped(plain.text(), tokens)));
  }

  private static boolean hasDigit(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** "CHF1,500" was cut at the comma, as words are. */
  private static void joinDigits(List<Token> tokens) {
    int last = tokens.size() - 1;
    if (last < 2 || !tokens.get(last).isNumber() || !tokens.get(last - 2).isNumber()) {
      return;
    }
    Token first = tokens.get(last - 2);
    Token sign = tokens.get(last - 1);
    Token rest = tokens.get(last);
    boolean inside = sign.word().equals(",") || sign.word().equals(".");
    if (inside && sign.glued() && rest.glued()) {
      tokens.subList(last - 2, last + 1).clear();
      String digits = first.word() + sign.word() + rest.word();
      tokens.add(new Token(digits, first.start(), rest.end(), first.glued(), false));
    }
  }

  private static boolean isLineBetween(String text, Token before, Token after) {
    return text.substring(before.end(), after.start()).contains(LINE);
  }

  /** "eur60k" as eur, 60, k. */
  private static List<Token> parted(Token token) {
    List<Token> parts = new ArrayList<>();
    String word = token.word();
    int from = 0;
    for (int i = 1; i <= word.length(); i++) {
      boolean changes =
          i < word.length()
              && Character.isDigit(word.charAt(i)) != Character.isDigit(word.charAt(i - 1));
      if (i == word.length() || changes) {
        boolean first = from == 0;
        parts.add(
            new Token(
                word.substring(from, i),
                token.start() + from,
                i == word.length() ? token.end() : token.start() + i,
                !first || token.glued(),
                first && token.capital()));
        from = i;
      }
    }
    return parts;
  }

  private static List<Token> grouped(String text, List<Token> tokens) {
    List<Token> grouped = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      int end = i;
      StringBuilder digits = new StringBuilder(token.word());
      boolean open = isFirst(token.word());
      while (open && next(text, tokens, end) > end) {
        end = next(text, tokens, end);
        digits.append(tokens.get(end).word());
        open = tokens.get(end).word().length() == GROUP;
      }
      grouped.add(
          end == i
              ? token
              : new Token(
                  digits.toString(), token.start(), tokens.get(end).end(), token.glued(), false));
      i = end;
    }
    return List.copyOf(grouped);
  }

  private static boolean isFirst(String word) {
    return word.length() <= GROUP && word.charAt(0) != '0' && PayDigits.isDigits(word);
  }

  /** Three digits, and cents at most. */
  private static boolean isGroup(String word) {
    boolean cents =
        (word.length() == GROUP + 2 || word.length() == GROUP + 3)
            && (word.charAt(GROUP) == '.' || word.charAt(GROUP) == ',')
            && PayDigits.isDigits(word.substring(GROUP + 1));
    return (cents || word.length() == GROUP) && PayDigits.isDigits(word.substring(0, GROUP));
  }

  /** The place of three more digits behind a blank or an apostrophe, or the place itself. */
  private static int next(String text, List<Token> tokens, int at) {
    int next = at + 1;
    boolean apostrophe =
        next < tokens.size()
            && APOSTROPHES.contains(tokens.get(next).word())
            && tokens.get(next).glued();
    next = apostrophe ? next + 1 : next;
    if (next >= tokens.size() || !isGroup(tokens.get(next).word())) {
      return at;
    }
    String between = text.substring(tokens.get(at).end(), tokens.get(next).start());
    boolean blank = between.length() == 1 && Character.isSpaceChar(between.charAt(0));
    return apostrophe && tokens.get(next).glued() || blank ? next : at;
  }
}

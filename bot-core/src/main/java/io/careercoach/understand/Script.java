package io.careercoach.understand;

import java.util.regex.Pattern;

/** What the letters alone say about a text. */
final class Script {

  private static final Pattern UNSPEAKABLE =
      Pattern.compile(
          "[^aeiouy]{5,}|^[^aeiouy]{2,}$|(.)\\1{2,}|(.{2,3})\\2{2,}|[aeiou]{5,}"
              + "|asdf|sdfg|dfgh|fghj|ghjk|hjkl|lkjh|qwer|wert|rtzu|zuio|uiop|poiu|zxcv|xcvb|cvbn"
              + "|vbnm|yxcv|mnbv|jkl|kjh|dsa|fds|.{21,}");

  private Script() {}

  /** Whether most letters are not Latin. */
  static boolean isForeign(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long latin =
        text.codePoints()
            .filter(Character::isLetter)
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
            .count();
    return latin * 2 < letters;
  }

  /** Whether nobody could say this word. */
  static boolean isOdd(String word) {
    return UNSPEAKABLE.matcher(word).find();
  }
}

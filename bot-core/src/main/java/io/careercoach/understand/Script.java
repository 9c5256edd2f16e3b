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
    int letters = 0;
    int latin = 0;
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      if (Character.isLetter(c)) {
        letters++;
        latin += c < 128 || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN ? 1 : 0;
      }
      at += Character.charCount(c);
    }
    return latin * 2 < letters;
  }

  /** Whether nobody could say this word. */
  static boolean isOdd(String word) {
    return UNSPEAKABLE.matcher(word).find();
  }
}

package io.careercoach.dialogue;

import java.util.regex.Pattern;

/** A whole answer that only says that the question was not understood: "what?", "huh". */
final class Puzzled {
  private static final Pattern WORDS =
      Pattern.compile(
          "(?i)\\s*(?:(?:what|wat|wot|huh|eh|pardon|sorry)[?!. ]*|\\?+|what do you mean\\W*"
              + "|i don.?t (?:understand|get (?:it|that))\\W*)\\s*");

  private Puzzled() {}

  static boolean in(String words) {
    return WORDS.matcher(words).matches();
  }
}

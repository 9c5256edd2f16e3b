package io.careercoach.dialogue;

import java.util.regex.Pattern;

/** A whole answer that is just a number: "3", "#2", "1.". It picks from a list, and is no news. */
public final class BareNumber {
  private static final Pattern WORDS = Pattern.compile("\\s*#?\\d+([.,]\\d+)?[.)]?\\s*");

  private BareNumber() {}

  public static boolean in(String words) {
    return WORDS.matcher(words).matches();
  }
}

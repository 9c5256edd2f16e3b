package io.careercoach.understand;

import java.util.Map;
import java.util.regex.Pattern;

/** The name of a unit with its last word in the singular: "mock interviews", "mock interview". */
public final class Singular {
  private static final Map<String, String> ODD =
      Lexicon.of("units").meanings("odd plurals", one -> one);
  private static final Pattern HISSING = Pattern.compile(".*(ss|sh|ch|x|zz)es");
  private static final Pattern UNCHANGED = Pattern.compile(".*(ss|us|is)|[A-Z]+|..?");

  private Singular() {}

  public static String of(String unit) {
    int last = unit.lastIndexOf(' ') + 1;
    return unit.substring(0, last) + word(unit.substring(last));
  }

  private static String word(String word) {
    var odd = ODD.get(word);
    if (odd != null) {
      return odd;
    }
    if (!word.endsWith("s") || UNCHANGED.matcher(word).matches()) {
      return word;
    }
    if (word.endsWith("ies") && word.length() > 4) {
      return cut(word, 3) + "y";
    }
    return cut(word, HISSING.matcher(word).matches() ? 2 : 1);
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}

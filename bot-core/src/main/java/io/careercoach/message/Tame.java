package io.careercoach.message;

/** Text without what would command a screen instead of showing on it. */
public final class Tame {
  private static final int REPLACEMENT = 0xFFFD;

  private Tame() {}

  public static String of(String text) {
    var tame = new StringBuilder();
    text.codePoints()
        .map(Tame::shown)
        .filter(character -> character == '\n' || !Character.isISOControl(character))
        .filter(character -> !turnsDirection(character))
        .forEach(tame::appendCodePoint);
    return tame.toString();
  }

  /** Half of a pair is no character, and not every encoding can carry it. */
  private static int shown(int character) {
    boolean half = Character.MIN_SURROGATE <= character && character <= Character.MAX_SURROGATE;
    return character == '\t' ? ' ' : half ? REPLACEMENT : character;
  }

  private static boolean turnsDirection(int character) {
    return (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2066 && character <= 0x2069);
  }
}

package io.careercoach.discord.rest;

/** Somebody of Discord, as the coach names them: {@code discord/1}. */
public record Address(long id) {
  public static final String PLATFORM = "discord/";

  /** Reads what {@link #toString} wrote. */
  public static Address of(String text) {
    if (!text.matches(PLATFORM + "\\d{1,20}")) {
      throw new IllegalArgumentException("no address of Discord: " + text);
    }
    return new Address(Long.parseUnsignedLong(text.substring(PLATFORM.length())));
  }

  @Override
  public String toString() {
    return PLATFORM + Long.toUnsignedString(id);
  }
}

package io.careercoach.discord.rest;

/** Where a message stands: its channel, or none if only one person sees it, and its id. */
public record Place(long channel, long message) {
  /** Seen by one person only, and reached by their interaction only. */
  public static Place hidden(long message) {
    return new Place(0, message);
  }

  public static Place of(String text) {
    int at = text.indexOf('/');
    return new Place(
        Long.parseUnsignedLong(text.substring(0, at)),
        Long.parseUnsignedLong(text.substring(at + 1)));
  }

  public boolean isHidden() {
    return channel == 0;
  }

  @Override
  public String toString() {
    return Long.toUnsignedString(channel) + "/" + Long.toUnsignedString(message);
  }
}

package io.careercoach.discord.fake;

/** What an app may ask to be told of (events/gateway#gateway-intents), as far as this is told. */
enum Intent {
  GUILDS(0),
  GUILD_MEMBERS(1),
  GUILD_PRESENCES(8),
  GUILD_MESSAGES(9),
  DIRECT_MESSAGES(12),
  MESSAGE_CONTENT(15);

  /** Every bit that means something; 17, 18, 19, 22 and 23 do not. */
  static final long KNOWN =
      (1L << 26) - 1 & ~(1L << 17 | 1L << 18 | 1L << 19 | 1L << 22 | 1L << 23);

  static final long PRIVILEGED =
      GUILD_MEMBERS.bit() | GUILD_PRESENCES.bit() | MESSAGE_CONTENT.bit();

  private final int place;

  Intent(int place) {
    this.place = place;
  }

  long bit() {
    return 1L << place;
  }

  boolean isIn(long intents) {
    return (intents & bit()) != 0;
  }
}

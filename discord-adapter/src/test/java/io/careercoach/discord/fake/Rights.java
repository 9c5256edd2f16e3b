package io.careercoach.discord.fake;

/** What people and the app may do on a server (topics/permissions), as bits. */
final class Rights {
  private static final long ADMINISTRATOR = 1L << 3;
  static final long VIEW_CHANNEL = 1L << 10;
  static final long SEND_MESSAGES = 1L << 11;

  /** What everybody may on a fresh server, and the app besides. */
  private static final long USUAL =
      1L << 6 // add reactions
          | VIEW_CHANNEL
          | SEND_MESSAGES
          | 1L << 14 // embed links
          | 1L << 15 // attach files
          | 1L << 16 // read message history
          | 1L << 17 // mention everyone
          | 1L << 31; // use application commands

  private Rights() {}

  static long of(Member member) {
    return member.isAdministrator() ? USUAL | ADMINISTRATOR : USUAL;
  }

  static String usual() {
    return Long.toString(USUAL);
  }

  /** Whether the member has all of these rights; an administrator has every one. */
  static boolean has(Member member, long wanted) {
    return member.isAdministrator() || (of(member) & wanted) == wanted && wanted != 0;
  }
}

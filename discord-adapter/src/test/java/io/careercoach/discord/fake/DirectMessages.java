package io.careercoach.discord.fake;

/** The app opens direct messages and may write there, or not. */
final class DirectMessages {
  private DirectMessages() {}

  /** It can always be opened; whether it may be written in shows later. */
  static Answer opens(Call call) {
    var recipient = call.json().path("recipient_id").asText();
    if (recipient.equals(call.world().app.id)) {
      throw new Refusal(400, 50007, "Cannot send messages to this user");
    }
    var member =
        call.world()
            .member(recipient)
            .orElseThrow(() -> new Refusal(400, 50033, "Invalid Recipient(s)"));
    call.world().openings.counts(member);
    return Answer.of(call.world().direct(member).json());
  }

  /** Whether the app can write to this member (topics/opcodes-and-status-codes#json). */
  static void mayWrite(World world, Member member) {
    if (member.closed || member.isBotUser()) {
      throw new Refusal(403, 50007, "Cannot send messages to this user");
    }
    if (!meets(world, member)) {
      throw new Refusal(
          403, 50278, "Cannot send messages to this user due to having no mutual guilds");
    }
  }

  /** Whether the two can write to each other at all. */
  static boolean meets(World world, Member member) {
    return world.app.owners.contains(member) || world.shares(member);
  }
}

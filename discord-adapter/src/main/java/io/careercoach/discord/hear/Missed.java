package io.careercoach.discord.hear;

import io.careercoach.courier.Carried;
import io.careercoach.discord.rest.Address;
import io.careercoach.discord.rest.Answer;
import io.careercoach.discord.rest.Directs;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.concrete.PrivateChannel;

/** Reads what stands in direct messages; of a few at a time. */
final class Missed {
  private static final int MOST = 100;
  private static final int AT_ONCE = 4;

  private final Directs directs;
  private final Semaphore readers = new Semaphore(AT_ONCE);

  Missed(Directs directs) {
    this.directs = directs;
  }

  /** What the member wrote since then, the oldest first; nothing if that cannot be read now. */
  Optional<List<Message>> of(Address member, Instant since, JDA jda) {
    readers.acquireUninterruptibly();
    try {
      Answer<PrivateChannel> opened = directs.of(member, jda);
      return switch (opened) {
        case Answer.Given<PrivateChannel>(var channel) -> read(channel, member, since);
        case Answer.Refused<PrivateChannel>(_, var meaning) -> unread(meaning);
      };
    } finally {
      readers.release();
    }
  }

  private static Optional<List<Message>> read(
      PrivateChannel channel, Address member, Instant since) {
    Answer<List<Message>> history = Answer.of(channel.getHistory().retrievePast(MOST));
    return switch (history) {
      case Answer.Given<List<Message>>(var messages) ->
          Optional.of(
              messages.reversed().stream()
                  .filter(message -> message.getAuthor().getIdLong() == member.id())
                  .filter(message -> message.getTimeCreated().toInstant().isAfter(since))
                  .toList());
      case Answer.Refused<List<Message>>(_, var meaning) -> unread(meaning);
    };
  }

  /** What is refused for good holds nothing up. */
  private static Optional<List<Message>> unread(Carried meaning) {
    return meaning instanceof Carried.Refused ? Optional.of(List.of()) : Optional.empty();
  }
}

package io.careercoach.discord.send;

import io.careercoach.discord.rest.Answer;
import java.util.List;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Removes the coach's own messages from a conversation; a bot may delete no others. */
final class Wiping {
  private static final Logger LOG = LoggerFactory.getLogger(Wiping.class);
  private static final int PAGE = 100;

  /** Nobody has talked so much; it only ends what would never end. */
  private static final int PAGES = 1_000;

  private Wiping() {}

  /** What is there now is deleted one after the other, as fast as Discord lets it be. */
  static void of(MessageChannel channel) {
    Answer<List<Message>> page = Answer.of(channel.getHistory().retrievePast(PAGE));
    for (int i = 0; i < PAGES; i++) {
      var messages = page.given().orElse(List.of());
      if (messages.isEmpty()) {
        break;
      }
      for (Message message : messages) {
        if (message.getAuthor().equals(message.getJDA().getSelfUser())) {
          message.delete().queue(null, _ -> LOG.warn("A message of an erased record stays"));
        }
      }
      long before = messages.getLast().getIdLong();
      page =
          Answer.of(channel.getHistoryBefore(before, PAGE).map(past -> past.getRetrievedHistory()));
    }
  }
}

package io.careercoach.slack.send;

import com.slack.api.methods.MethodsClient;
import com.slack.api.model.Message;
import io.careercoach.slack.web.Answer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Removes the coach's own messages from a conversation; a bot may delete no others. */
final class Wiping {
  private static final Logger LOG = LoggerFactory.getLogger(Wiping.class);
  private static final int PAGE = 100;
  private static final int PAGES = 10;

  private Wiping() {}

  static void of(MethodsClient bot, String channel) {
    String cursor = "";
    for (int page = 0; page < PAGES && cursor != null; page++) {
      var from = cursor;
      var history =
          Answer.of(() ->
                  bot.conversationsHistory(look -> look.channel(channel).limit(PAGE).cursor(from)))
              .given();
      boolean all =
          history.isPresent()
              && history.get().getMessages().stream()
                  .filter(message -> message.getBotId() != null)
                  .allMatch(message -> deleted(bot, channel, message));
      if (!all) {
        LOG.warn("Not every message of an erased record could be removed");
        return;
      }
      var next = history.get().getResponseMetadata();
      cursor =
          next == null || next.getNextCursor() == null || next.getNextCursor().isBlank()
              ? null
              : next.getNextCursor();
    }
  }

  private static boolean deleted(MethodsClient bot, String channel, Message message) {
    return Answer.of(() -> bot.chatDelete(one -> one.channel(channel).ts(message.getTs())))
        .given()
        .isPresent();
  }
}

package io.careercoach.slack.send;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.model.Message;
import io.careercoach.engine.Letter;
import io.careercoach.slack.web.Answer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a look at the last messages of a conversation has found.
 *
 * @param stamps of the coach's messages, by their keys
 * @param files the names of files
 */
record Found(Map<String, String> stamps, Set<String> files) {
  static final Found NOTHING = new Found(Map.of(), Set.of());

  private static final int LOOKED_AT = 50;

  static Answer<ConversationsHistoryResponse> look(MethodsClient bot, String channel) {
    return Answer.of(() ->
        bot.conversationsHistory(
            history -> history.channel(channel).includeAllMetadata(true).limit(LOOKED_AT)));
  }

  boolean has(Letter letter) {
    return stamps.containsKey(letter.id());
  }

  static Found in(ConversationsHistoryResponse history) {
    var stamps = new HashMap<String, String>();
    var files = new HashSet<String>();
    for (Message message : history.getMessages()) {
      var metadata = message.getMetadata();
      if (metadata != null && Mail.KIND.equals(metadata.getEventType())) {
        stamps.put(String.valueOf(metadata.getEventPayload().get(Mail.KEY)), message.getTs());
      }
      if (message.getFiles() != null) {
        message.getFiles().forEach(file -> files.add(file.getName()));
      }
    }
    return new Found(stamps, files);
  }
}

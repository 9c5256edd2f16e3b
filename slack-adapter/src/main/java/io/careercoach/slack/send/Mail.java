package io.careercoach.slack.send;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.request.chat.ChatPostMessageRequest.ChatPostMessageRequestBuilder;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.model.Message.Metadata;
import io.careercoach.courier.Carried;
import io.careercoach.slack.block.Sheet;
import io.careercoach.slack.web.Answer;
import io.careercoach.slack.web.Place;
import io.careercoach.slack.web.Verdict;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Messages on their way, each with a hidden key by which it is found again. */
final class Mail {
  static final String KIND = "coach_letter";
  static final String KEY = "key";

  private static final Logger LOG = LoggerFactory.getLogger(Mail.class);

  private Mail() {}

  /** Sends it once; where Slack does not take its blocks, once more as plain text. */
  static Carried post(MethodsClient bot, String channel, Sheet sheet, String key) {
    var answer =
        asked(bot, channel, key, message -> message.text(sheet.text()).blocks(sheet.blocks()));
    if (answer instanceof Answer.Refused<ChatPostMessageResponse>(var error, _)
        && Verdict.of(error) == Verdict.UNSHOWABLE) {
      LOG.error("Slack does not take the blocks of {} ({}); it goes as plain text", key, error);
      answer = asked(bot, channel, key, message -> message.text(sheet.plain()));
    }
    return answer.carried(sent ->
        new Carried.Arrived(Optional.of(new Place(sent.getChannel(), sent.getTs()).toString())));
  }

  /** How a message is filled in. */
  private interface Content {
    ChatPostMessageRequestBuilder into(ChatPostMessageRequestBuilder message);
  }

  /** Nothing in it makes a link, a preview, or a call of somebody's name. */
  private static Answer<ChatPostMessageResponse> asked(
      MethodsClient bot, String channel, String key, Content content) {
    var metadata =
        Metadata.builder().eventType(KIND).eventPayload(Map.<String, Object>of(KEY, key)).build();
    return Answer.of(() ->
        bot.chatPostMessage(message ->
            content.into(
                message
                    .channel(channel)
                    .metadata(metadata)
                    .parse("none")
                    .linkNames(false)
                    .unfurlLinks(false)
                    .unfurlMedia(false))));
  }

  /** Puts the sheet where another message stands. */
  static Carried replace(MethodsClient bot, Place place, Sheet sheet) {
    return Answer.of(() ->
            bot.chatUpdate(message ->
                message
                    .channel(place.channel())
                    .ts(place.stamp())
                    .parse("none")
                    .linkNames(false)
                    .text(sheet.text())
                    .blocks(sheet.blocks())))
        .carried(_ -> new Carried.Arrived(Optional.of(place.toString())));
  }
}

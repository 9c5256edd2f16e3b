package io.careercoach.slack.fake;

import com.slack.api.RequestConfigurator;
import com.slack.api.methods.request.chat.ChatPostMessageRequest.ChatPostMessageRequestBuilder;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;

/** A fake Slack at noon, to post messages in. */
abstract class Posting extends AtNoon {

  ChatPostMessageResponse posts(
      String channel, RequestConfigurator<ChatPostMessageRequestBuilder> content) throws Exception {
    return app.chatPostMessage(call -> content.configure(call.channel(channel)));
  }

  String error(Place place, RequestConfigurator<ChatPostMessageRequestBuilder> content)
      throws Exception {
    return posts(place.id(), content).getError();
  }
}

package io.careercoach.slack.hear;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import io.careercoach.engine.Said;
import io.careercoach.slack.hear.Listening.Taken;
import io.careercoach.slack.web.Address;
import io.careercoach.slack.web.DirectMessages;

/**
 * Plain words: in the direct message they are heard, in a channel only when they call the coach,
 * and in a thread there never.
 */
record Messages(Listening listening, DirectMessages direct, Spoken spoken, Remarks remarks) {
  private static final String DIRECT = "im";

  void listensIn(App app) {
    app.event(MessageEvent.class, this::message);
    app.event(MessageFileShareEvent.class, this::file);
    app.event(AppMentionEvent.class, this::mention);
  }

  private Response message(EventsApiPayload<MessageEvent> payload, EventContext context) {
    var event = payload.getEvent();
    boolean heard = DIRECT.equals(event.getChannelType()) && event.getBotId() == null;
    return heard
        ? words(payload, event.getUser(), event.getChannel(), event.getTs(), event.getText())
        : Response.ok();
  }

  /** The words that came with a file. */
  private Response file(EventsApiPayload<MessageFileShareEvent> payload, EventContext context) {
    var event = payload.getEvent();
    boolean heard = DIRECT.equals(event.getChannelType()) && event.getUser() != null;
    return heard
        ? words(payload, event.getUser(), event.getChannel(), event.getTs(), event.getText())
        : Response.ok();
  }

  private Response words(
      EventsApiPayload<?> payload, String user, String channel, String stamp, String text) {
    if (user == null || text == null || text.isBlank()) {
      return Response.ok();
    }
    var member = new Address(payload.getTeamId(), user);
    direct.met(member, channel);
    var said = new Said.Words(spoken.words(member.team(), text));
    return answered(listening.hear(member, key(channel, stamp), said));
  }

  private Response mention(EventsApiPayload<AppMentionEvent> payload, EventContext context) {
    var event = payload.getEvent();
    if (event.getBotId() != null || event.getUser() == null) {
      return Response.ok();
    }
    var member = new Address(payload.getTeamId(), event.getUser());
    if (event.getThreadTs() != null) {
      remarks.inChannel(member, event.getChannel(), Remarks.MENTION);
      return Response.ok();
    }
    var words = spoken.toTheCoach(member.team(), event.getText());
    var said = words.text().isBlank() ? new Said.Arrived() : new Said.Words(words);
    var taken = listening.hear(member, key(event.getChannel(), event.getTs()), said);
    switch (taken) {
      case HEARD -> {
        if (!direct.known(member).filter(event.getChannel()::equals).isPresent()) {
          remarks.inChannel(member, event.getChannel(), Remarks.MENTION);
        }
      }
      case OUTSIDE -> remarks.inChannel(member, event.getChannel(), Remarks.OUTSIDE);
      case LOST, IGNORED -> {}
    }
    return answered(taken);
  }

  /** A mention in a direct message comes twice, as two events of one message. */
  private static String key(String channel, String stamp) {
    return "message/" + channel + "/" + stamp;
  }

  /** What is not kept is not acknowledged, so that Slack sends it again. */
  static Response answered(Taken taken) {
    if (taken == Taken.LOST) {
      throw new NotKept();
    }
    return Response.ok();
  }
}

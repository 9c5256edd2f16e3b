package io.careercoach.slack.hear;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;
import io.careercoach.engine.Coach;
import io.careercoach.engine.Said;
import io.careercoach.slack.block.LetterBlocks;
import io.careercoach.slack.web.Address;
import io.careercoach.slack.web.Answer;
import java.time.InstantSource;

/** The app's own tabs: the board is shown when somebody comes, and who is new is greeted. */
record Homes(Listening listening, Coach coach, Remarks remarks, InstantSource clock) {
  private static final String MESSAGES = "messages";

  void listensIn(App app) {
    app.event(AppHomeOpenedEvent.class, this::opened);
  }

  private Response opened(EventsApiPayload<AppHomeOpenedEvent> payload, EventContext context) {
    var event = payload.getEvent();
    var member = new Address(payload.getTeamId(), event.getUser());
    if (!MESSAGES.equals(event.getTab())) {
      show(member);
      return Response.ok();
    }
    return coach.knows(member.toString())
        ? Response.ok()
        : Messages.answered(
            listening.hear(member, "opened/" + payload.getEventId(), new Said.Arrived()));
  }

  /** Shows the board as it is now. */
  void show(Address member) {
    remarks.later(
        member.team(),
        bot -> {
          var board = coach.board(member.toString(), clock.instant());
          var view = new LetterBlocks(remarks.words()).home(board);
          Answer.of(() -> bot.viewsPublish(publish -> publish.userId(member.id()).view(view)));
        });
  }
}

package io.careercoach.slack.fake;

import com.slack.api.bolt.App;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import java.util.Map;
import java.util.regex.Pattern;

/** Listeners of Bolt that answer whatever members can do. */
final class SampleListeners {
  private static final Pattern ANY = Pattern.compile(".*");
  static final String ACTIONS =
      """
      [{"type":"actions","elements":[
        {"type":"button","action_id":"save","value":"g1","text":{"type":"plain_text","text":"Save"}},
        {"type":"static_select","action_id":"day","options":[
          {"value":"fri","text":{"type":"plain_text","text":"Friday"}},
          {"value":"thu","text":{"type":"plain_text","text":"Thursday"}}]}]}]
      """;
  private static final String FORM =
      """
      {"type":"modal","callback_id":"goal","title":{"type":"plain_text","text":"Goal"},
       "submit":{"type":"plain_text","text":"Send"},"blocks":[
        {"type":"input","block_id":"what","label":{"type":"plain_text","text":"What"},
         "element":{"type":"plain_text_input","action_id":"text","max_length":20}},
        {"type":"input","block_id":"when","optional":true,"label":{"type":"plain_text","text":"By when"},
         "element":{"type":"datepicker","action_id":"date"}}]}
      """;

  private SampleListeners() {}

  static void listen(App app) {
    app.blockAction(
        ANY,
        (request, context) -> {
          var action = request.getPayload().getActions().getFirst();
          var chosen = action.getSelectedOption();
          context.respond(answer ->
              answer
                  .replaceOriginal(true)
                  .text(chosen == null ? action.getValue() : chosen.getValue()));
          return context.ack();
        });
    app.command(
        "/goal",
        (request, context) -> {
          context
              .client()
              .viewsOpen(call -> call.triggerId(context.getTriggerId()).viewAsString(FORM));
          return context.ack();
        });
    app.viewSubmission(
        "goal",
        (request, context) -> {
          var values = request.getPayload().getView().getState().getValues();
          var what = values.getOrDefault("what", Map.of()).values().iterator().next().getValue();
          if (what.equals("nothing")) {
            return context.ackWithErrors(Map.of("what", "Something, please"));
          }
          var user = request.getPayload().getUser().getId();
          context.client().chatPostMessage(call -> call.channel(user).text("Saved: " + what));
          return context.ack();
        });
    app.messageShortcut(
        "save_win",
        (request, context) -> {
          context.respond("Kept: " + request.getPayload().getMessage().getText());
          return context.ack();
        });
    app.event(
        AppHomeOpenedEvent.class,
        (event, context) -> {
          context
              .client()
              .viewsPublish(call ->
                  call.userId(event.getEvent().getUser())
                      .viewAsString("{\"type\":\"home\",\"blocks\":" + ACTIONS + "}"));
          return context.ack();
        });
    app.event(
        AppMentionEvent.class,
        (event, context) -> {
          context.say("You called: " + event.getEvent().getText());
          return context.ack();
        });
  }
}

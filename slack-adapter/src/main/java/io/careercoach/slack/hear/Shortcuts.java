package io.careercoach.slack.hear;

import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.MessageShortcutContext;
import com.slack.api.bolt.request.builtin.MessageShortcutRequest;
import com.slack.api.bolt.response.Response;
import io.careercoach.engine.Said;
import io.careercoach.message.Private;
import io.careercoach.slack.web.Address;
import io.careercoach.slack.web.DirectMessages;
import java.util.Map;

/** The shortcuts beside a message, whoever wrote it: it becomes a win or a goal. */
record Shortcuts(Listening listening, DirectMessages direct, Spoken spoken, Remarks remarks) {
  /** The name of each shortcut, with the command that it gives the message to. */
  static final Map<String, String> COMMANDS =
      Map.of("save_win", "/win ", "make_goal", "/goal new ");

  void listensIn(App app) {
    COMMANDS.forEach((name, command) ->
        app.messageShortcut(name, (request, context) -> picked(command, request, context)));
  }

  private Response picked(
      String command, MessageShortcutRequest request, MessageShortcutContext context) {
    var payload = request.getPayload();
    var member = new Address(payload.getTeam().getId(), payload.getUser().getId());
    var text = payload.getMessage().getText() == null ? "" : payload.getMessage().getText();
    var words = command + spoken.words(member.team(), text).text().strip();
    var said = new Said.Words(new Private(words.strip()));
    var taken = listening.hear(member, "shortcut/" + payload.getTriggerId(), said);
    var channel = payload.getChannel().getId();
    switch (taken) {
      case HEARD -> {
        if (direct.known(member).filter(channel::equals).isEmpty()) {
          remarks.to(payload.getResponseUrl(), Remarks.ELSEWHERE);
        }
      }
      case LOST -> remarks.to(payload.getResponseUrl(), Remarks.NOT_SAVED);
      case OUTSIDE -> remarks.to(payload.getResponseUrl(), Remarks.OUTSIDE);
      case IGNORED -> {}
    }
    return context.ack();
  }
}

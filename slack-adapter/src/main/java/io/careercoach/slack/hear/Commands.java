package io.careercoach.slack.hear;

import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import io.careercoach.engine.Said;
import io.careercoach.message.Private;
import io.careercoach.slack.web.Address;
import io.careercoach.slack.web.DirectMessages;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Slash commands, typed anywhere; they are answered in the direct message. A name that is not known
 * is that of the family, which another app may have taken.
 */
record Commands(Listening listening, DirectMessages direct, Spoken spoken, Remarks remarks) {
  private static final Pattern ANY = Pattern.compile("^/.*$");
  private static final Set<String> SHORT = Set.of("/goal", "/checkin", "/reflect");
  private static final String FAMILY = "/coach";
  private static final String DIRECT = "directmessage";

  void listensIn(App app) {
    app.command(ANY, this::typed);
  }

  private Response typed(SlashCommandRequest request, SlashCommandContext context) {
    var payload = request.getPayload();
    var member = new Address(payload.getTeamId(), payload.getUserId());
    var name = SHORT.contains(payload.getCommand()) ? payload.getCommand() : FAMILY;
    var rest = payload.getText() == null ? "" : payload.getText().strip();
    var words = spoken.words(member.team(), name + " " + rest).text().strip();
    var said = new Said.Words(new Private(words));
    return switch (listening.hear(member, "command/" + payload.getTriggerId(), said)) {
      case HEARD ->
          here(member, payload.getChannelId(), payload.getChannelName())
              ? context.ack()
              : context.ack(remarks.answer(Remarks.ELSEWHERE));
      case LOST -> context.ack(remarks.answer(Remarks.NOT_SAVED));
      case OUTSIDE -> context.ack(remarks.answer(Remarks.OUTSIDE));
      case IGNORED -> context.ack();
    };
  }

  /** Whether the answer comes where it was typed; a channel not known yet is taken for it. */
  private boolean here(Address member, String channel, String name) {
    return direct.known(member).map(channel::equals).orElse(DIRECT.equals(name));
  }
}

package io.careercoach.slack.hear;

import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.block.InputBlock;
import io.careercoach.engine.Said;
import io.careercoach.slack.block.FormView;
import io.careercoach.slack.web.Address;
import java.util.Map;

/** Pages that were filled in and sent. */
record Forms(Listening listening, Remarks remarks) {

  void listensIn(App app) {
    app.viewSubmission(FormView.CALLBACK, this::sent);
  }

  private Response sent(ViewSubmissionRequest request, ViewSubmissionContext context) {
    var payload = request.getPayload();
    var view = payload.getView();
    var member = new Address(payload.getTeam().getId(), payload.getUser().getId());
    var said = new Said.Filled(view.getPrivateMetadata(), FormView.fields(view.getState()));
    return switch (listening.hear(member, "form/" + view.getId(), said)) {
      case HEARD, OUTSIDE, IGNORED -> context.ack();
      case LOST ->
          view.getBlocks().stream()
              .filter(InputBlock.class::isInstance)
              .findFirst()
              .map(field ->
                  context.ackWithErrors(Map.of(field.getBlockId(), remarks.say(Remarks.NOT_SAVED))))
              .orElseGet(context::ack);
    };
  }
}

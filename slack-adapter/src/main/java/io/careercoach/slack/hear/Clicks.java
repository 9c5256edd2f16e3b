package io.careercoach.slack.hear;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.response.views.ViewsOpenResponse;
import io.careercoach.engine.Coach;
import io.careercoach.engine.Said;
import io.careercoach.slack.block.FormView;
import io.careercoach.slack.block.Press;
import io.careercoach.slack.hear.Listening.Taken;
import io.careercoach.slack.web.Address;
import io.careercoach.slack.web.Answer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.regex.Pattern;

/** Buttons and menus; ten quick clicks on one are one. */
final class Clicks {
  private static final Pattern ANY = Pattern.compile("^.*$", Pattern.DOTALL);
  private static final Duration AT_ONCE = Duration.ofSeconds(2);

  private final Listening listening;
  private final Coach coach;
  private final Homes homes;
  private final Remarks remarks;
  private final InstantSource clock;
  private final Cache<String, Boolean> just =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(AT_ONCE).build();

  Clicks(Listening listening, Coach coach, Homes homes, Remarks remarks, InstantSource clock) {
    this.listening = listening;
    this.coach = coach;
    this.homes = homes;
    this.remarks = remarks;
    this.clock = clock;
  }

  void listensIn(App app) {
    app.blockAction(ANY, this::clicked);
  }

  private Response clicked(BlockActionRequest request, ActionContext context) {
    var payload = request.getPayload();
    var action = payload.getActions().getFirst();
    var member = new Address(payload.getTeam().getId(), payload.getUser().getId());
    var press = Press.of(value(action));
    String button = place(payload) + "/" + press.prompt() + " " + press.key();
    if (just.asMap().putIfAbsent(member + button, true) != null) {
      return context.ack();
    }
    if (action.getActionId().equals(Press.PAGE) && opens(member, press, payload)) {
      return context.ack();
    }
    var taken =
        listening.hear(
            member,
            "click/" + button + "/" + action.getActionTs(),
            new Said.Pressed(press.prompt(), press.key()));
    if (taken == Taken.LOST) {
      just.invalidate(member + button);
      if (payload.getResponseUrl() != null) {
        remarks.to(payload.getResponseUrl(), Remarks.NOT_SAVED);
      }
    }
    if (payload.getView() != null) {
      homes.show(member);
    }
    return context.ack();
  }

  private static String value(BlockActionPayload.Action action) {
    if (action.getSelectedOption() != null) {
      return String.valueOf(action.getSelectedOption().getValue());
    }
    return action.getValue() == null ? "" : action.getValue();
  }

  private static String place(BlockActionPayload payload) {
    return payload.getContainer() == null
        ? ""
        : payload.getContainer().getChannelId() + "/" + payload.getContainer().getMessageTs();
  }

  /** Opens the page of the question, if it is still open. */
  private boolean opens(Address member, Press press, BlockActionPayload payload) {
    var form = coach.page(member.toString(), press.prompt(), clock.instant());
    form.ifPresent(page -> {
      var view = new FormView(remarks.words()).of(press.prompt(), page);
      var trigger = payload.getTriggerId();
      remarks.later(
          member.team(),
          bot -> {
            Answer<ViewsOpenResponse> opened =
                Answer.of(() -> bot.viewsOpen(open -> open.triggerId(trigger).view(view)));
            if (opened.given().isEmpty() && payload.getResponseUrl() != null) {
              remarks.to(payload.getResponseUrl(), Remarks.NOT_OPENED);
            }
          });
    });
    return form.isPresent();
  }
}

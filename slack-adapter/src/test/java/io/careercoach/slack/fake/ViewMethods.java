package io.careercoach.slack.fake;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.careercoach.slack.fake.rules.ViewRules;
import java.util.List;
import java.util.Optional;

/**
 * Methods about modals and home tabs (docs.slack.dev/reference/methods/views.open and its
 * neighbours).
 */
final class ViewMethods {
  private static final int LARGEST = 250 * 1024;

  private ViewMethods() {}

  static List<Method> all() {
    return List.of(
        Method.free("views.open", Tier.FOUR, ViewMethods::opens),
        Method.free("views.push", Tier.FOUR, ViewMethods::pushes),
        Method.free("views.update", Tier.FOUR, ViewMethods::updates),
        Method.free("views.publish", Tier.FOUR, ViewMethods::publishes));
  }

  private static ObjectNode opens(Call call) {
    var view = view(call);
    var trigger = call.world().triggers.spends(call.need("trigger_id"));
    return shown(call.world().views.opens(trigger.member(), view));
  }

  private static ObjectNode pushes(Call call) {
    var view = view(call);
    var trigger = call.world().triggers.spends(call.need("trigger_id"));
    return shown(call.world().views.pushes(trigger.member(), view));
  }

  private static ObjectNode updates(Call call) {
    var views = call.world().views;
    var old =
        call.find("view_id")
            .map(views::find)
            .orElseGet(() -> views.external(call.need("external_id")))
            .orElseThrow(() -> new Refusal("not_found"));
    var view = checked(call.object("view"));
    unchanged(call, Optional.of(old));
    return shown(views.updates(old, view));
  }

  private static ObjectNode publishes(Call call) {
    var member =
        Optional.ofNullable(call.workspace().members.get(call.need("user_id")))
            .orElseThrow(() -> Refusal.invalid("invalid `user_id`"));
    if (!call.world().app.homeTab) {
      throw new Refusal("not_enabled");
    }
    var view = view(call);
    unchanged(call, call.world().views.home(member));
    return shown(call.world().views.publishes(member, view));
  }

  private static void unchanged(Call call, Optional<View> old) {
    call.find("hash")
        .filter(hash -> old.filter(view -> view.hash().equals(hash)).isEmpty())
        .ifPresent(_ -> {
          throw new Refusal("hash_conflict");
        });
  }

  private static ObjectNode view(Call call) {
    var view = checked(call.object("view"));
    Json.text(view, "external_id")
        .flatMap(call.world().views::external)
        .ifPresent(_ -> {
          throw new Refusal("duplicate_external_id");
        });
    return view;
  }

  static ObjectNode checked(JsonNode view) {
    if (view.toString().getBytes(UTF_8).length > LARGEST) {
      throw new Refusal("view_too_large");
    }
    var faults = ViewRules.faults(view);
    if (!faults.isEmpty()) {
      throw Refusal.because("invalid_arguments", faults);
    }
    return (ObjectNode) view;
  }

  private static ObjectNode shown(View view) {
    return Json.object("view", view.json().deepCopy());
  }
}

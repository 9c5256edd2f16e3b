package io.careercoach.discord.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.careercoach.discord.fake.rules.Callback;
import io.careercoach.discord.fake.rules.Fault;
import io.careercoach.discord.fake.rules.ModalRules;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The first answer to an interaction (receiving-and-responding#create-interaction-response). */
final class CallbackWork {
  private static final int LOADING = 1 << 7;

  private CallbackWork() {}

  static Map<Endpoint, Call.Work> all() {
    return Map.of(Endpoint.CREATE_INTERACTION_RESPONSE, CallbackWork::answers);
  }

  private static Answer answers(Call call) {
    var interaction =
        call.world()
            .interactions
            .find(call.at("token"))
            .filter(one -> one.id.equals(call.at("interaction")))
            .orElseThrow(() -> Refusal.unknown("interaction", 10062));
    if (interaction.isLate()) {
      interaction.refused++;
      throw Refusal.unknown("interaction", 10062);
    }
    if (interaction.answered.isPresent()) {
      interaction.refused++;
      throw new Refusal(400, 40060, "Interaction has already been acknowledged.");
    }
    var type = type(call, interaction);
    var shown = does(call, interaction, type);
    interaction.isAnswered(type.number);
    return call.asked("with_response").filter("true"::equals).isEmpty()
        ? Answer.nothing()
        : Answer.of(told(interaction, type, shown));
  }

  private static Callback type(Call call, Interaction interaction) {
    int number = call.json().path("type").asInt();
    return Callback.of(number)
        .filter(type -> type.fits(interaction.kind.type, interaction.message.isPresent()))
        .orElseThrow(() ->
            Refusal.invalid(
                "type",
                "BASE_TYPE_CHOICES",
                "Value must be one of %s."
                    .formatted(
                        Callback.fitting(interaction.kind.type, interaction.message.isPresent()))));
  }

  /** What the member sees of it, if that is a message. */
  private static Optional<Post> does(Call call, Interaction interaction, Callback type) {
    var data = call.body().of("data");
    var draft = new Draft(call.world(), interaction.place, data, Draft.Way.FIRST_ANSWER);
    return switch (type) {
      case MESSAGE -> shows(interaction, Answers.written(interaction, draft));
      case DEFERRED_MESSAGE -> shows(interaction, thinking(interaction, draft));
      case DEFERRED_UPDATE -> {
        interaction.original = interaction.message.map(Post::id);
        yield Optional.empty();
      }
      case UPDATE -> {
        interaction.original = interaction.message.map(Post::id);
        yield Optional.of(Answers.changes(draft, Answers.original(interaction)));
      }
      case SUGGESTIONS -> {
        refuse(ModalRules.suggestions(data.json()));
        interaction.suggests(data.json().path("choices"));
        yield Optional.empty();
      }
      case MODAL -> {
        refuse(ModalRules.faults(data.json()));
        var json = ((ObjectNode) data.json()).deepCopy();
        Numbers.give(json.path("components"));
        call.world().interactions.shows(new Modal(interaction.member, json, interaction));
        yield Optional.empty();
      }
    };
  }

  private static void refuse(List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw Refusal.invalid(faults);
    }
  }

  private static Optional<Post> shows(Interaction interaction, Post post) {
    interaction.original = Optional.of(post.id());
    return Optional.of(post);
  }

  private static Post thinking(Interaction interaction, Draft draft) {
    var json = draft.world().messages.blank(interaction.place, draft.world().app.user());
    json.put("flags", LOADING | (draft.isEphemeral() ? 1 << 6 : 0));
    return Answers.appears(interaction, draft, json, List.of());
  }

  private static ObjectNode told(Interaction interaction, Callback type, Optional<Post> shown) {
    var about = Json.object("id", interaction.id, "type", interaction.kind.type);
    shown.ifPresent(post ->
        about
            .put("response_message_id", post.id())
            .put("response_message_loading", post.isThinking())
            .put("response_message_ephemeral", post.isEphemeral()));
    var resource = Json.object("type", type.number);
    shown.ifPresent(post -> resource.set("message", post.json()));
    return Json.object("interaction", about, "resource", resource);
  }
}

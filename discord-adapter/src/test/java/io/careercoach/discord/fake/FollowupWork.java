package io.careercoach.discord.fake;

import java.util.Map;

/** Messages after the first answer (receiving-and-responding#followup-messages). */
final class FollowupWork {
  private static final int MOST_BY_MEMBERS_APP = 5;

  private FollowupWork() {}

  static Map<Endpoint, Call.Work> all() {
    return Map.of(
        Endpoint.CREATE_FOLLOWUP, FollowupWork::creates,
        Endpoint.GET_ORIGINAL_RESPONSE, call -> Answer.of(Answers.original(open(call)).json()),
        Endpoint.EDIT_ORIGINAL_RESPONSE, call -> edits(call, Answers.original(open(call))),
        Endpoint.DELETE_ORIGINAL_RESPONSE, call -> deletes(call, Answers.original(open(call))),
        Endpoint.GET_FOLLOWUP, call -> Answer.of(named(call).json()),
        Endpoint.EDIT_FOLLOWUP, call -> edits(call, named(call)),
        Endpoint.DELETE_FOLLOWUP, call -> deletes(call, named(call)));
  }

  /** The interaction, if it was acknowledged and its token is still good. */
  private static Interaction open(Call call) {
    call.isOfTheApp();
    var interaction =
        call.world()
            .interactions
            .find(call.at("token"))
            .orElseThrow(() -> new Refusal(401, 50027, "Invalid Webhook Token"));
    if (interaction.isOver()) {
      throw new Refusal(401, 50027, "Invalid Webhook Token");
    }
    if (interaction.answered.isEmpty()) {
      throw Refusal.unknown("Webhook", 10015);
    }
    return interaction;
  }

  private static Post named(Call call) {
    return Answers.message(open(call), call.at("message"));
  }

  private static Answer creates(Call call) {
    var interaction = open(call);
    var draft = new Draft(call.world(), interaction.place, call.body(), Draft.Way.FOLLOW_UP);
    var waiting = interaction.original.flatMap(interaction.place::post).filter(Post::isThinking);
    if (waiting.isPresent()) {
      return Answer.of(Answers.changes(draft, waiting.get()).json());
    }
    if (!interaction.owners().has("0") && interaction.followUps == MOST_BY_MEMBERS_APP) {
      throw new Refusal(
          400, 40094, "This interaction has reached the maximum number of follow up messages");
    }
    var post = Answers.written(interaction, draft);
    interaction.followUps++;
    return Answer.of(post.json());
  }

  private static Answer edits(Call call, Post post) {
    var draft = new Draft(call.world(), post.place(), call.body(), Draft.Way.FOLLOW_UP);
    return Answer.of(Answers.changes(draft, post).json());
  }

  private static Answer deletes(Call call, Post post) {
    call.world().messages.vanishes(post);
    return Answer.nothing();
  }
}

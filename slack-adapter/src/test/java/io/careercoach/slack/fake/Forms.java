package io.careercoach.slack.fake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A member fills modals and closes them. */
final class Forms {
  private static final String TROUBLE = "We had some trouble connecting. Try again?";

  private final World world;
  private final Member member;
  private final Map<String, String> errors = new LinkedHashMap<>();

  Forms(World world, Member member) {
    this.world = world;
    this.member = member;
  }

  Map<String, String> errors() {
    return world.looks(() -> Map.copyOf(errors));
  }

  Delivery submits(View form, Map<String, String> values) {
    return world.changes(() -> {
      errors.clear();
      var filled = new View(member, form.json().deepCopy());
      filled.json().set("state", Json.object("values", Filling.of(form, values)));
      var interaction =
          new Interaction(world, member, "view_submission", Optional.of(filled))
              .with("response_urls", Json.array());
      var answers = new FormAnswers(world, form, errors);
      return interaction.goes(
          interaction.begins().then(answers::takes, _ -> errors.put("", TROUBLE)));
    });
  }

  Optional<Delivery> closes(View form) {
    return world.changes(() -> {
      world.views.closes(form);
      return Optional.of(form)
          .filter(one -> one.json().path("notify_on_close").asBoolean())
          .map(told ->
              new Interaction(world, member, "view_closed", Optional.of(told))
                  .with("is_cleared", false)
                  .goes());
    });
  }
}

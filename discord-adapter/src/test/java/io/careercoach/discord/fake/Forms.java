package io.careercoach.discord.fake;

import java.util.Map;
import java.util.Optional;

/** A member fills forms and closes them. */
final class Forms {
  private final World world;
  private final Member member;
  private Optional<Modal> open = Optional.empty();

  Forms(World world, Member member) {
    this.world = world;
    this.member = member;
  }

  Optional<Modal> open() {
    return open;
  }

  void opens(Modal modal) {
    open = Optional.of(modal);
  }

  void closes(Modal form) {
    world.does(() -> open = open.filter(other -> other != form));
  }

  Interaction submits(Modal form, Map<String, ?> values) {
    return world.changes(() -> {
      var data =
          Json.object("custom_id", form.customId(), "components", Filling.of(world, form, values));
      open = open.filter(other -> other != form);
      return world.interactions.begins(
          Interaction.Kind.MODAL, member, form.from().place, form.from().message, data);
    });
  }
}

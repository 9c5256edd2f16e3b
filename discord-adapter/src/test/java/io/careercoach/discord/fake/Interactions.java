package io.careercoach.discord.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All that members ever did with the app's commands, components and forms. */
final class Interactions {
  private final World world;
  private final Map<String, Interaction> byToken = new LinkedHashMap<>();
  private final List<Modal> modals = new ArrayList<>();

  Interactions(World world) {
    this.world = world;
  }

  Interaction begins(
      Interaction.Kind kind, Member member, Place place, Optional<Post> message, ObjectNode data) {
    var interaction = new Interaction(world, kind, member, place, message, data);
    byToken.put(interaction.token, interaction);
    world.news.tells(interaction);
    return interaction;
  }

  Optional<Interaction> find(String token) {
    return Optional.ofNullable(byToken.get(token));
  }

  void shows(Modal modal) {
    modals.add(modal);
    modal.member().isShown(modal);
  }

  /** The words of forms and suggestions that this member was ever shown. */
  Stream<String> shown(Member member) {
    return Stream.concat(
        modals.stream().filter(modal -> modal.member() == member).map(Modal::words),
        byToken.values().stream()
            .filter(one -> one.member == member)
            .flatMap(one -> one.suggested()));
  }
}

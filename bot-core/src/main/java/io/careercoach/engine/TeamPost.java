package io.careercoach.engine;

import io.careercoach.dialogue.Shape;
import io.careercoach.message.Message;
import io.careercoach.message.Place;
import io.careercoach.message.Shared;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a team's round says in its channel; the keys of its buttons are commands, which work
 * whenever they are pressed.
 *
 * @param id the same at every attempt to post it, and the prompt of a press
 * @param reply the post in whose thread this one stands
 */
public record TeamPost(
    String id,
    String workspace,
    Place.Channel place,
    Optional<String> reply,
    Message<Shared> message) {
  static final Shape<TeamPost> SHAPE =
      new Shape<>("team-post", TeamPost.class, List.of(UnaryOperator.identity()));
}

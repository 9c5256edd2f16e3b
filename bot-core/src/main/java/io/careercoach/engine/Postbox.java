package io.careercoach.engine;

import io.careercoach.dialogue.Effect;
import io.careercoach.message.Message;
import io.careercoach.message.Part;
import io.careercoach.message.Shared;
import io.careercoach.store.Audience;
import io.careercoach.store.OutboxRow;
import io.careercoach.store.OutboxState;
import io.careercoach.store.Transaction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Puts what a member shares, or takes back, on its way out. */
record Postbox(Transaction tx, String member, Instant now) {
  /**
   * What of it is to be put: nothing is taken back that nobody saw. Asked before an erasure, which
   * takes along what waits.
   */
  List<Effect.Outward> due(List<Effect> effects) {
    return effects.stream()
        .filter(Effect.Outward.class::isInstance)
        .map(Effect.Outward.class::cast)
        .filter(effect -> !(effect instanceof Effect.Retract(var share, _)) || seen(id(share)))
        .toList();
  }

  void put(Effect.Outward effect) {
    switch (effect) {
      case Effect.Post(var share, var place, var text) ->
          add(new Post(id(share), member, share, place, false, message(List.of(text))));
      case Effect.Retract(var share, var place) ->
          add(new Post(id(share) + ":back", member, share, place, true, message(List.of())));
    }
  }

  /** Whether it may have been shown; one that waits is just removed. */
  private boolean seen(String id) {
    return switch (tx.outbox().state(id).orElse(OutboxState.SENT)) {
      case WAITING, REFUSED, DEAD -> {
        tx.outbox().remove(id);
        yield false;
      }
      case UNCERTAIN, SENT -> true;
    };
  }

  private void add(Post post) {
    tx.outbox()
        .add(
            new OutboxRow(
                post.id(),
                member,
                post.address(),
                Audience.SHARED,
                tx.outbox().next(member),
                Post.SHAPE.version(),
                Json.write(post),
                now));
  }

  private String id(String share) {
    return member + ":share:" + share;
  }

  private static Message<Shared> message(List<Shared> paragraphs) {
    return new Message<>(
        paragraphs.stream().<Part<Shared>>map(Part.Text::new).toList(), Optional.empty());
  }
}

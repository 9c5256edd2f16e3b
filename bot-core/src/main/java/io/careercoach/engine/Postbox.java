package io.careercoach.engine;

import io.careercoach.dialogue.Effect;
import io.careercoach.message.Message;
import io.careercoach.message.Part;
import io.careercoach.message.Place;
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
   * takes along what waits, and where it was shown.
   */
  List<Post> due(List<Effect> effects) {
    return effects.stream()
        .filter(Effect.Outward.class::isInstance)
        .map(Effect.Outward.class::cast)
        .flatMap(effect -> post(effect).stream())
        .toList();
  }

  private Optional<Post> post(Effect.Outward effect) {
    return switch (effect) {
      case Effect.Post(var share, var place, var text) ->
          Optional.of(new Post(id(share), member, share, place, false, message(List.of(text))));
      case Effect.Retract(var share, var place) ->
          Optional.of(id(share)).filter(this::seen).map(id -> back(id, share, place));
    };
  }

  private Post back(String id, String share, Place place) {
    var shown = tx.shown().find(member, share);
    return new Post(id + ":back", member, share, place, true, message(List.of()), shown);
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

  void put(Post post) {
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

package io.careercoach.engine;

import io.careercoach.share.Share;
import io.careercoach.store.Database;
import io.careercoach.store.OutboxRow;
import io.careercoach.store.OutboxState;
import io.careercoach.store.Transaction;
import io.careercoach.store.Unsent;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands out what members share; each time it looks whether its owner still wants it shared. */
public final class Posts {
  private static final Logger LOG = LoggerFactory.getLogger(Posts.class);

  private final Database database;

  public Posts(Database database) {
    this.database = database;
  }

  /** All that may be shown now in places whose address begins so. */
  public List<Post> waiting(String platform) {
    return database.transaction(tx -> tx.outbox().shared(platform, unsent -> post(tx, unsent)));
  }

  /** The posts that may go now in places whose address begins so: the first in each place. */
  public List<Attempt<Post>> due(String platform, Instant now, Instant until) {
    return database.transaction(tx -> {
      var first = new LinkedHashMap<String, Waiting>();
      tx.outbox()
          .shared(platform, unsent -> post(tx, unsent).map(post -> new Waiting(post, unsent)))
          .forEach(waiting -> first.merge(waiting.way(), waiting, Waiting::earlier));
      return first.values().stream()
          .filter(waiting -> !waiting.unsent().row().due().isAfter(now))
          .filter(waiting -> waiting.taken(tx, until))
          .map(Waiting::attempt)
          .toList();
    });
  }

  /** A post with how far it has come. */
  private record Waiting(Post post, Unsent unsent) {
    String way() {
      return post.from() + " " + post.address();
    }

    Waiting earlier(Waiting other) {
      return unsent.row().seq() <= other.unsent.row().seq() ? this : other;
    }

    boolean taken(Transaction tx, Instant until) {
      return tx.outbox().claim(post.id(), unsent.attempts(), until);
    }

    Attempt<Post> attempt() {
      return Attempt.next(post, unsent);
    }
  }

  /** Marks an attempt that failed, in this way; the next is due then. */
  public void failed(Attempt<Post> attempt, OutboxState state, Instant due) {
    database.run(tx -> tx.outbox().failed(attempt.id(), attempt.number(), due, state));
  }

  /** Marks a post as shown. */
  public void sent(Post post, Instant at) {
    sent(post, Optional.empty(), at);
  }

  /** Marks a post as shown there. */
  public void sent(Post post, Optional<String> place, Instant at) {
    database.run(tx -> {
      tx.outbox().sent(post.id(), at);
      place
          .filter(_ -> !post.back())
          .ifPresent(there -> tx.shown().keep(post.from(), post.share(), there));
    });
  }

  /** Where what this post takes back was shown. */
  public Optional<String> shown(Post post) {
    return post.shown()
        .or(() -> database.transaction(tx -> tx.shown().find(post.from(), post.share())));
  }

  private static Optional<Post> post(Transaction tx, Unsent unsent) {
    OutboxRow row = unsent.row();
    try {
      Post post = Json.read(Post.SHAPE, row.shape(), row.json());
      if (tx.members().find(row.member()).isPresent() && (post.back() || stands(tx, post))) {
        return Optional.of(post);
      }
      LOG.info("Post {} was taken back and is not sent", row.id());
    } catch (Unreadable unreadable) {
      LOG.error("Post {} is given up: {}", row.id(), unreadable.getMessage());
    }
    return Optional.empty();
  }

  private static boolean stands(Transaction tx, Post post) {
    var shape = Share.kind().shape();
    return tx.facts()
        .find(post.from(), shape.name(), post.share())
        .map(row -> Json.read(shape, row.shape(), row.json()))
        .filter(Share::stands)
        .isPresent();
  }
}

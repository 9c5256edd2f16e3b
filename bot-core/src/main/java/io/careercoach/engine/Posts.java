package io.careercoach.engine;

import io.careercoach.share.Share;
import io.careercoach.store.Database;
import io.careercoach.store.OutboxRow;
import io.careercoach.store.Transaction;
import io.careercoach.store.Unsent;
import java.time.Instant;
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

  /** Marks a post as shown. */
  public void sent(Post post, Instant at) {
    database.run(tx -> tx.outbox().sent(post.id(), at));
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

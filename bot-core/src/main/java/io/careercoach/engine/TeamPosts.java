package io.careercoach.engine;

import io.careercoach.store.Database;
import io.careercoach.store.TeamPostRow;
import java.time.Instant;
import java.util.List;

/** Hands out what the rounds of teams say in their channels. */
public final class TeamPosts {
  private final Database database;

  public TeamPosts(Database database) {
    this.database = database;
  }

  /** What waits to be posted in a workspace, in its order. */
  public List<TeamPost> waiting(String workspace) {
    return database.transaction(tx -> tx.teamPosts().waiting(workspace)).stream()
        .map(TeamPosts::post)
        .toList();
  }

  /** The questions that can be answered now. */
  public List<TeamPost> open(String workspace) {
    return database.transaction(tx -> tx.teamPosts().open(workspace)).stream()
        .map(TeamPosts::post)
        .toList();
  }

  /** Marks it as posted. */
  public void sent(TeamPost post, Instant at) {
    database.run(tx -> tx.teamPosts().sent(post.workspace(), post.id(), at));
  }

  private static TeamPost post(TeamPostRow row) {
    return Json.read(TeamPost.SHAPE, row.shape(), row.json());
  }
}

package io.careercoach.store;

import java.sql.Connection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * What is left of erased rows in the database's files: removed after their commit, and noted in it,
 * so that it is tried until it is done.
 */
final class Scrubs {
  private static final String NOTE = "scrub/";

  private final Notes notes;
  private final Set<String> open = new HashSet<>();

  Scrubs(Notes notes) {
    this.notes = notes;
  }

  /** Something is erased now. */
  void add() {
    String id = UUID.randomUUID().toString();
    notes.keep(NOTE + id, "open");
    open.add(id);
  }

  /** What was not done before is due again. */
  void again() {
    open.addAll(notes.under(NOTE).keySet());
  }

  boolean any() {
    return !open.isEmpty();
  }

  /** Does it, after the commit. */
  void run(Connection connection, Vendor vendor) {
    if (any() && vendor.scrub(connection)) {
      open.forEach(id -> notes.remove(NOTE + id));
    }
  }
}

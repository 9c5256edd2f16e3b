package io.careercoach.store;

import io.careercoach.privacy.ErasureFile;
import io.careercoach.privacy.KeyProblem;
import io.careercoach.privacy.MasterKeys;
import java.time.Instant;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who was erased in one database, by names that only its key makes: noted in it by the erasing
 * transaction, and copied to the file beside the key, which outlives a restored backup.
 */
record Erasures(ErasureFile file, MasterKeys keys) {
  private static final Logger LOG = LoggerFactory.getLogger(Erasures.class);
  private static final String ID = "database";
  private static final String ERASED = "erased/";

  /** Gives the database a name of its own, which its copies share. */
  static void name(Sql sql) {
    var notes = new Notes(sql);
    if (notes.find(ID).isEmpty()) {
      notes.keep(ID, UUID.randomUUID().toString());
    }
  }

  static void note(Sql sql, MasterKeys keys, String member, Instant at) {
    var notes = new Notes(sql);
    for (String alias : keys.aliases(id(notes), member)) {
      notes.keep(ERASED + alias, Long.toString(at.toEpochMilli()));
    }
  }

  /** Puts into the file what is noted only here. */
  void tell(Transaction tx) {
    try {
      file.add(id(tx.notes()), tx.notes().under(ERASED));
    } catch (KeyProblem closed) {
      LOG.error("An erasure is not in its file yet; it is tried again. {}", closed.getMessage());
    }
  }

  /** Erases whoever is here only because the database is a copy from before their erasure. */
  void apply(Transaction tx) {
    tell(tx);
    var id = id(tx.notes());
    var missing = new HashMap<>(file.of(id));
    missing.keySet().removeAll(tx.notes().under(ERASED).keySet());
    if (missing.isEmpty()) {
      return;
    }
    for (String member : tx.members().names()) {
      var since = tx.members().find(member).orElseThrow().since();
      keys.aliases(id, member).stream()
          .flatMap(alias -> Optional.ofNullable(missing.get(alias)).stream())
          .filter(since::isBefore)
          .findFirst()
          .ifPresent(at -> tx.members().erase(member, at));
    }
  }

  private static String id(Notes notes) {
    return notes.find(ID).orElseThrow();
  }
}

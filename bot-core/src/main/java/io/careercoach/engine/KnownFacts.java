package io.careercoach.engine;

import io.careercoach.dialogue.Fact;
import io.careercoach.dialogue.Facts;
import io.careercoach.dialogue.Kind;
import io.careercoach.store.FactRow;
import io.careercoach.store.Transaction;
import java.util.ArrayList;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads what is kept about a member; what cannot be read keeps its place. */
record KnownFacts(Map<String, Kind<?>> kinds) {
  private static final Logger LOG = LoggerFactory.getLogger(KnownFacts.class);

  Facts of(Transaction tx, String member) {
    var facts = new ArrayList<Fact>();
    for (FactRow row : tx.facts().all(member, (kind, id) -> facts.add(new Unread(kind, id)))) {
      facts.add(fact(row));
    }
    return new Facts(facts);
  }

  private Fact fact(FactRow row) {
    Kind<?> kind = kinds.get(row.kind());
    try {
      return kind == null
          ? new Unread(row.kind(), row.id())
          : Json.read(kind.shape(), row.shape(), row.json());
    } catch (Unreadable unreadable) {
      LOG.error("A fact is left as it is: {}", unreadable.getMessage());
      return new Unread(row.kind(), row.id());
    }
  }
}

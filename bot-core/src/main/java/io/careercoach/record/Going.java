package io.careercoach.record;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Fact;
import io.careercoach.dialogue.Kind;
import io.careercoach.goal.Goal;
import io.careercoach.message.Part.Row;
import io.careercoach.message.Phrase;
import io.careercoach.share.Share;
import io.careercoach.understand.Stretch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * What goes from the record.
 *
 * @param whole facts that go as a whole
 * @param rest what stays of those that go in part
 */
record Going(List<Fact> whole, List<Fact> rest) {
  Going {
    whole = List.copyOf(whole);
    rest = List.copyOf(rest);
  }

  /** All of these days. */
  static Going on(Stretch days, Context context) {
    Predicate<Instant> forgotten = at -> days.has(context.day(at));
    var whole = new ArrayList<Fact>();
    var rest = new ArrayList<Fact>();
    for (Fact fact : context.facts().all()) {
      var left = fact.without(forgotten);
      if (left.isEmpty() || fact.began(context).filter(forgotten).isPresent()) {
        whole.add(fact);
      } else if (!left.get().equals(fact)) {
        rest.add(left.get());
      }
    }
    return new Going(whole, rest);
  }

  boolean nothing() {
    return whole.isEmpty() && rest.isEmpty();
  }

  /** What stands where it was shared; nobody could take it back later. */
  List<Share> shared() {
    return whole.stream()
        .filter(Share.class::isInstance)
        .map(Share.class::cast)
        .filter(Share::stands)
        .toList();
  }

  /** How many of each kind. */
  List<Row<Phrase>> rows(Collection<Kind<?>> kinds) {
    var rows = new ArrayList<Row<Phrase>>();
    for (Kind<?> kind : kinds) {
      var name = Phrase.of("record." + kind.name());
      add(rows, name, whole.stream().filter(kind::has).count());
      add(rows, Phrase.of("forget.part", "kind", name), rest.stream().filter(kind::has).count());
    }
    add(
        rows,
        Phrase.of("forget.reports"),
        whole.stream()
            .mapToLong(fact -> fact instanceof Goal goal ? goal.updates().size() : 0)
            .sum());
    long unread =
        whole.stream()
            .filter(fact -> !(fact instanceof OneDayCode))
            .filter(fact -> kinds.stream().noneMatch(kind -> kind.has(fact)))
            .count();
    add(rows, Phrase.of("forget.unread"), unread);
    return rows;
  }

  private static void add(List<Row<Phrase>> rows, Phrase label, long count) {
    if (count > 0) {
      rows.add(new Row<>(label, Phrase.of("number", "number", count)));
    }
  }
}

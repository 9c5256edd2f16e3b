package io.careercoach.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that is known about one member, in the order in which it was first learnt. */
public record Facts(List<Fact> all) {
  public static final Facts NONE = new Facts(List.of());

  public Facts {
    all = List.copyOf(all);
  }

  public <F extends Fact> List<F> of(Class<F> kind) {
    return all.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  public <F extends Fact> Optional<F> find(Class<F> kind, String id) {
    return of(kind).stream().filter(fact -> fact.id().equals(id)).findFirst();
  }

  /** The same with this one in its place. */
  public Facts with(Fact kept) {
    var more = new ArrayList<>(all);
    for (int i = 0; i < more.size(); i++) {
      if (same(more.get(i), kept)) {
        more.set(i, kept);
        return new Facts(more);
      }
    }
    more.add(kept);
    return new Facts(more);
  }

  public Facts without(Fact dropped) {
    return new Facts(all.stream().filter(fact -> !same(fact, dropped)).toList());
  }

  /** What is known once these effects have come about. */
  public Facts after(List<Effect> effects) {
    Facts facts = this;
    for (Effect effect : effects) {
      switch (effect) {
        case Effect.Keep(var fact) -> facts = facts.with(fact);
        case Effect.Drop(var fact) -> facts = facts.without(fact);
        case Effect.Everything() -> facts = NONE;
        case Effect.Say _,
            Effect.Take _,
            Effect.Traces _,
            Effect.Outward _,
            Effect.Common _,
            Effect.Reach _ -> {}
      }
    }
    return facts;
  }

  private static boolean same(Fact one, Fact other) {
    return one.getClass() == other.getClass() && one.id().equals(other.id());
  }
}

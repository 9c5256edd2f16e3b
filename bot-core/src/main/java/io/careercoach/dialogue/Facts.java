package io.careercoach.dialogue;

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
}

package io.careercoach.reflect;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Entry;
import io.careercoach.dialogue.Fact;
import io.careercoach.dialogue.Kind;
import io.careercoach.message.Phrase;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** When each prompt was put to the member last, by its id; answered or not. */
public record Asked(Map<String, Instant> at) implements Fact {
  private static final String ID = "asked";

  public Asked {
    at = Collections.unmodifiableMap(new TreeMap<>(at));
  }

  static Asked of(Context context) {
    return context.facts().find(Asked.class, ID).orElseGet(() -> new Asked(Map.of()));
  }

  public static Kind<Asked> kind() {
    return Kind.first(ID, Asked.class, (asked, _) -> asked.entry());
  }

  @Override
  public String id() {
    return ID;
  }

  Asked with(List<Prompt> prompts, Instant now) {
    var more = new TreeMap<>(at);
    prompts.forEach(prompt -> more.put(prompt.id(), now));
    return new Asked(more);
  }

  @Override
  public Optional<Asked> without(Predicate<Instant> forgotten) {
    var rest = new TreeMap<>(at);
    rest.values().removeIf(forgotten);
    return rest.isEmpty() ? Optional.empty() : Optional.of(new Asked(rest));
  }

  private Entry entry() {
    return new Entry(Optional.empty(), Phrase.of("reflect.asked", "prompts", at.size()), List.of());
  }
}

package io.careercoach.engine;

import io.careercoach.dialogue.Consequences;
import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Dialogue;
import io.careercoach.dialogue.Effect;
import io.careercoach.dialogue.Fact;
import io.careercoach.dialogue.Kind;
import io.careercoach.dialogue.Rhythm;
import io.careercoach.dialogue.Verb;
import io.careercoach.home.HomeVerbs;
import io.careercoach.message.Message;
import io.careercoach.message.Phrase;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All that the coach can do: its dialogues by name, its commands by their words, the kinds of facts
 * it keeps in the order of their chapters, when it writes unasked, and what follows from what.
 */
record Repertoire(
    Map<String, Dialogue<?>> dialogues,
    Map<String, Verb> verbs,
    Map<String, Kind<?>> kinds,
    Rhythm rhythm,
    Consequences consequences) {

  Repertoire {
    dialogues = Map.copyOf(dialogues);
    verbs = Map.copyOf(verbs);
    kinds = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
  }

  static Repertoire of(
      List<Dialogue<?>> dialogues, Map<String, Verb> verbs, List<Kind<?>> kinds, Rhythm rhythm) {
    return of(dialogues, verbs, kinds, rhythm, Consequences.NONE);
  }

  static Repertoire of(
      List<Dialogue<?>> dialogues,
      Map<String, Verb> verbs,
      List<Kind<?>> kinds,
      Rhythm rhythm,
      Consequences consequences) {
    return new Repertoire(
        dialogues.stream()
            .collect(Collectors.toMap(dialogue -> dialogue.shape().name(), Function.identity())),
        verbs,
        kinds.stream()
            .collect(
                Collectors.toMap(
                    Kind::name, Function.identity(), (_, later) -> later, LinkedHashMap::new)),
        rhythm,
        consequences);
  }

  /** What {@code home} says. */
  Message<Phrase> board(Context context) {
    if (verbs.get(HomeVerbs.HOME) instanceof Verb home
        && home.run("", context) instanceof Verb.Answer.Says(var effects)
        && effects.getFirst() instanceof Effect.Say(var message, _)) {
      return message;
    }
    throw new IllegalStateException("home says nothing");
  }

  /** The kind under which a fact is kept. */
  Kind<?> kind(Fact fact) {
    return kinds.values().stream()
        .filter(kind -> kind.has(fact))
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("no kind for " + fact.getClass().getSimpleName()));
  }
}

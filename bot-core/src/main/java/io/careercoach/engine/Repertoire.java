package io.careercoach.engine;

import io.careercoach.dialogue.Dialogue;
import io.careercoach.dialogue.Fact;
import io.careercoach.dialogue.Shape;
import io.careercoach.dialogue.Verb;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All that the coach can do: its dialogues by name, its commands by their words, and the kinds of
 * facts it keeps.
 */
record Repertoire(
    Map<String, Dialogue<?>> dialogues,
    Map<String, Verb> verbs,
    Map<String, Shape<? extends Fact>> kinds) {

  Repertoire {
    dialogues = Map.copyOf(dialogues);
    verbs = Map.copyOf(verbs);
    kinds = Map.copyOf(kinds);
  }

  static Repertoire of(
      List<Dialogue<?>> dialogues, Map<String, Verb> verbs, List<Shape<? extends Fact>> kinds) {
    return new Repertoire(
        dialogues.stream()
            .collect(Collectors.toMap(dialogue -> dialogue.shape().name(), Function.identity())),
        verbs,
        kinds.stream().collect(Collectors.toMap(Shape::name, Function.identity())));
  }

  /** The kind under which a fact is kept. */
  Shape<? extends Fact> kind(Fact fact) {
    return kinds.values().stream()
        .filter(kind -> kind.type().isInstance(fact))
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("no kind for " + fact.getClass().getSimpleName()));
  }
}

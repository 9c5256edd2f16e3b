package io.careercoach.understand;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Words for one thing, which a phrase names in braces: {@code {boss}}. */
record Kinds(Map<String, String> words) {

  static Kinds load() {
    Lexicon kinds = Lexicon.of("intents/kinds");
    Map<String, String> words = new HashMap<>();
    for (String kind : kinds.sections().keySet()) {
      String choices = kinds.words(kind).stream().sorted().collect(Collectors.joining("/"));
      words.put("{" + kind + "}", choices);
    }
    return new Kinds(Map.copyOf(words));
  }

  Pattern pattern(String phrase) {
    String spelt = phrase;
    if (phrase.indexOf('{') >= 0) {
      for (var kind : words.entrySet()) {
        spelt = spelt.replace(kind.getKey(), kind.getValue());
      }
    }
    return Pattern.of(spelt);
  }
}

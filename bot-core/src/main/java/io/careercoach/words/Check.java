package io.careercoach.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Parses sentences to find the mistakes in them; the English ones say what a translation may use.
 */
record Check(Map<String, Line> english) {

  List<Fault> of(List<Map.Entry<String, Line>> lines) {
    var faults = new ArrayList<Fault>();
    for (var entry : lines) {
      check(entry.getKey(), entry.getValue(), faults);
    }
    faults.sort(Comparator.comparing(Fault::file).thenComparing(Fault::line));
    return List.copyOf(faults);
  }

  private void check(String id, Line line, List<Fault> faults) {
    try {
      var places = Sentence.of(line.text(), Locale.ENGLISH).places();
      var original = english.get(id);
      if (original == null) {
        faults.add(line.fault(id + ": en.yaml has no such sentence, so this one is never said"));
      } else if (original != line) {
        var known = knownPlaces(original, places);
        places.stream()
            .filter(place -> !known.contains(place))
            .forEach(place ->
                faults.add(line.fault(id + ": expected only " + known + ", not {" + place + "}")));
      }
    } catch (IllegalArgumentException wrong) {
      faults.add(line.fault(id + ": " + wrong.getMessage()));
    }
  }

  private static Set<String> knownPlaces(Line original, Set<String> otherwise) {
    try {
      return Sentence.of(original.text(), Locale.ENGLISH).places();
    } catch (IllegalArgumentException reportedForTheOriginal) {
      return otherwise;
    }
  }
}

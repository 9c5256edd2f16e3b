package io.careercoach.understand;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells where a date, or a word that leads to one, may begin; most words of a text are neither. */
final class DateOpening {
  private static final Set<String> LEADS = leads();

  private DateOpening() {}

  private static Set<String> leads() {
    Set<String> leads = new HashSet<>(Ranges.LEADS);
    List.of(Lead.TABLE, Edge.BEFORE_PERIOD, Endings.NAMES)
        .forEach(phrases -> leads.addAll(phrases.firstWords()));
    return Set.copyOf(leads);
  }

  static boolean isAt(Sentence text, int at) {
    return text.isAny(at, LEADS) || DateRules.mayBegin(text, at);
  }
}

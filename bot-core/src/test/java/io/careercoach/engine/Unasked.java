package io.careercoach.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** On which days each member got something that they had not asked for. */
final class Unasked {
  private static final int A_WEEK = 2;
  private final Map<String, List<LocalDate>> days = new HashMap<>();

  /** Notes one, and gives whether it was one too many in seven days. */
  boolean tooMany(String member, LocalDate day) {
    var all = days.computeIfAbsent(member, _ -> new ArrayList<>());
    all.add(day);
    return all.stream().filter(one -> one.isAfter(day.minusWeeks(1))).count() > A_WEEK;
  }
}

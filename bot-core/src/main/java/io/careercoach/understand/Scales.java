package io.careercoach.understand;

import io.careercoach.understand.IntentReading.Clarity;
import io.careercoach.understand.Patterns.Hit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Weighs what speaks for each intent; no word counts twice for the same one. */
final class Scales {

  /** A question about a topic asks for advice; the topic alone may only be spoken of. */
  private static final int ASKING = 2;

  private static final int GOAL = 4;
  private static final int NEVER = Integer.MAX_VALUE;

  /** Many words of a topic say no more than two. */
  private static final int MOST_HINTS = 2;

  private static final Set<Intent> ASKED =
      EnumSet.of(
          Intent.ADVICE_SKILLS,
          Intent.ADVICE_EDUCATION,
          Intent.ADVICE_EXPERIENCE,
          Intent.ADVICE_NETWORKING,
          Intent.ADVICE_BALANCE,
          Intent.ADVICE_BENEFITS,
          Intent.OFFER_COMPARE,
          Intent.SCOPE_LIMIT,
          Intent.DATA_INFO,
          Intent.OUT_OF_SCOPE);

  /** What a goal may be about, without asking for advice on it. */
  private static final Set<Intent> ADVICE =
      ASKED.stream()
          .filter(intent -> intent != Intent.OUT_OF_SCOPE)
          .collect(Collectors.toUnmodifiableSet());

  /** Said to the coach, however much it sounds like a goal. */
  private static final Set<Intent> COMMANDS =
      EnumSet.of(
          Intent.DELETE_DATA,
          Intent.DROP_GOAL,
          Intent.STOP,
          Intent.SHOW_GOALS,
          Intent.OUT_OF_SCOPE);

  private final Patterns<Cue> cues;
  private final Patterns<Cue> asking;

  Scales(Patterns<Cue> cues, Patterns<Cue> asking) {
    this.cues = cues;
    this.asking = asking;
  }

  IntentReading weigh(Said said, boolean soundsLikeGoal) {
    Map<Intent, Integer> weights = new EnumMap<>(Intent.class);
    byIntent(cues.in(said.words())).forEach((intent, seen) -> weights.put(intent, weight(seen)));
    boolean asks = said.asks() || asking.isIn(said.words());
    if (soundsLikeGoal) {
      weights.keySet().removeAll(ADVICE);
      weights.merge(Intent.SET_GOAL, isCommand(weights) ? 0 : GOAL, Integer::sum);
    } else if (asks) {
      ASKED.forEach(
          intent -> weights.computeIfPresent(intent, (i, weight) -> weight + bonus(weight)));
    }
    Intent best = Intent.UNKNOWN;
    for (Intent intent : Intent.values()) {
      if (weights.getOrDefault(intent, 0) > weights.getOrDefault(best, 0)) {
        best = intent;
      }
    }
    boolean plain = weights.getOrDefault(best, 0) >= needed(best, asks);
    return new IntentReading(best, plain ? Clarity.PLAIN : Clarity.GUESSED);
  }

  /** "I want my data gone" is said to the coach, however much it sounds like a goal. */
  private static boolean isCommand(Map<Intent, Integer> weights) {
    return COMMANDS.stream().anyMatch(command -> weights.getOrDefault(command, 0) >= Cue.SURE);
  }

  /** Whoever only tells of a topic does not ask about it. */
  private static int needed(Intent intent, boolean asks) {
    return asks || !ASKED.contains(intent) ? Cue.LIKELY : NEVER;
  }

  private static int bonus(int weight) {
    return weight >= Cue.LIKELY ? ASKING : weight > 0 ? 1 : 0;
  }

  private static Map<Intent, List<Hit<Cue>>> byIntent(List<Hit<Cue>> all) {
    Map<Intent, List<Hit<Cue>>> byIntent = new EnumMap<>(Intent.class);
    for (Hit<Cue> hit : all) {
      byIntent.computeIfAbsent(hit.meaning().intent(), i -> new ArrayList<>()).add(hit);
    }
    return byIntent;
  }

  /** The heaviest first; what overlaps it says nothing more. */
  private static int weight(List<Hit<Cue>> seen) {
    seen.sort(
        Comparator.<Hit<Cue>>comparingInt(s -> -Math.abs(s.meaning().weight()))
            .thenComparingInt(s -> -s.length()));
    BitSet counted = new BitSet();
    int weight = 0;
    int hints = 0;
    for (Hit<Cue> hit : seen) {
      boolean hint = hit.meaning().weight() == Cue.HINT;
      boolean overlaps = counted.get(hit.from(), hit.end()).cardinality() > 0;
      if (!overlaps && !(hint && hints == MOST_HINTS)) {
        counted.set(hit.from(), hit.end());
        weight += hit.meaning().weight();
        hints += hint ? 1 : 0;
      }
    }
    return weight;
  }
}

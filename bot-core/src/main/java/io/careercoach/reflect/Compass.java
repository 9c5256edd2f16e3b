package io.careercoach.reflect;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Entry;
import io.careercoach.dialogue.Fact;
import io.careercoach.dialogue.Kind;
import io.careercoach.message.Part.Row;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the member's work looked to them on one day, between job and career.
 *
 * @param answers the steps given for each trait, one or two, from 1 to {@link Steps#MOST}
 * @param words what the member wants this work to say about them
 */
public record Compass(
    String id, Instant at, Map<Trait, List<Integer>> answers, Optional<Private> words)
    implements Fact {
  static final String KIND = "compass";
  private static final int MONTHS = 3;
  private static final Duration FRESH = Duration.ofDays(7);

  public Compass {
    var all = new EnumMap<Trait, List<Integer>>(Trait.class);
    answers.forEach((trait, steps) -> all.put(trait, List.copyOf(steps)));
    answers = Collections.unmodifiableMap(all);
  }

  /** A compass of this moment. */
  static Compass now(Map<Trait, List<Integer>> answers, Optional<Private> words, Context context) {
    return new Compass("c" + context.now().toEpochMilli(), context.now(), answers, words);
  }

  public static Kind<Compass> kind() {
    return Kind.first(KIND, Compass.class, Compass::entry);
  }

  /** The member's last one. */
  public static Optional<Compass> latest(Context context) {
    return context.facts().of(Compass.class).stream().max(Comparator.comparing(Compass::at));
  }

  /** The one before this. */
  Optional<Compass> before(Context context) {
    return context.facts().of(Compass.class).stream()
        .filter(compass -> compass.at().isBefore(at))
        .max(Comparator.comparing(Compass::at));
  }

  /** Whether it is time for one: there is none yet, or the last is three months old. */
  public static boolean due(Context context) {
    return latest(context)
        .filter(last -> dueAgain(last, context).isAfter(context.today()))
        .isEmpty();
  }

  /** The day from which on the next one is due. */
  public static LocalDate dueAgain(Compass last, Context context) {
    return context.day(last.at()).plusMonths(MONTHS);
  }

  /** Whether the last one leans to a job that pays and ends on time. */
  public static boolean leansToJob(Context context) {
    return latest(context).filter(last -> Lean.of(last) == Lean.JOB).isPresent();
  }

  /** The step of a trait; of two answers their mean, where a half is rounded up. */
  int step(Trait trait) {
    var steps = answers.getOrDefault(trait, List.of());
    return (int)
        Math.round(steps.stream().mapToInt(Integer::intValue).average().orElse(Steps.MIDDLE));
  }

  List<Integer> steps() {
    return Stream.of(Trait.values()).map(this::step).toList();
  }

  /** Whether the second six statements were answered as well. */
  boolean deepened() {
    return answers.values().stream().anyMatch(steps -> steps.size() > 1);
  }

  /** Whether the second six statements would still speak about the same work. */
  boolean fresh(Context context) {
    return at.plus(FRESH).isAfter(context.now());
  }

  /** The same with a second answer for each trait. */
  Compass with(Map<Trait, List<Integer>> second) {
    var both = new EnumMap<Trait, List<Integer>>(answers);
    second.forEach((trait, steps) ->
        both.merge(
            trait, steps, (one, other) -> Stream.concat(one.stream(), other.stream()).toList()));
    return new Compass(id, at, both, words);
  }

  private static Entry entry(Compass compass, Context context) {
    var rows = new ArrayList<Row<Phrase>>();
    compass.answers.forEach((trait, steps) ->
        rows.add(
            new Row<>(
                CompassPage.name(trait),
                Phrase.of(
                    "compass.answers", "answers", steps.stream().map(Steps::label).toList()))));
    compass.words.ifPresent(
        words -> rows.add(new Row<>(Phrase.of("compass.words.label"), Phrase.quote(words))));
    return new Entry(Optional.of(context.day(compass.at)), Phrase.of("compass.title"), rows);
  }

  @Override
  public Optional<Instant> began(Context context) {
    return Optional.of(at);
  }

  @Override
  public String toString() {
    return "Compass[" + id + ", private]";
  }
}

package io.careercoach.dialogue;

import io.careercoach.dialogue.Answer.Given;
import io.careercoach.dialogue.Answer.Reopened;
import io.careercoach.dialogue.Answer.Skipped;
import io.careercoach.message.Private;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a form has learnt so far: its answers, oldest first, and how often an answer to a slot was
 * not understood.
 *
 * <p>It holds no position: the next question is the first one without an answer, so a newer version
 * of the coach may add, drop or reorder questions while people are in the middle.
 */
public record Learnt(Map<String, Answer> answers, Map<String, Integer> misses) {
  public static final Learnt NOTHING = new Learnt(Map.of(), Map.of());

  /**
   * Where a value comes from that was known before the first question; {@link #back} leaves it
   * alone.
   */
  private static final String START = "start";

  public Learnt {
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    misses = Map.copyOf(misses);
  }

  /** The value of a slot; one that is being changed still has its old value. */
  public <T> Optional<T> get(Slot<T> slot) {
    return given(answers.get(slot.key())).map(given -> slot.read().apply(given.value().text()));
  }

  public boolean has(Slot<?> slot) {
    return given(answers.get(slot.key())).isPresent();
  }

  /** Whether the slot needs no question any more: it has a value or was left open. */
  public boolean settled(Slot<?> slot) {
    return switch (answers.get(slot.key())) {
      case Given _, Skipped _ -> true;
      case Reopened _ -> false;
      case null -> false;
    };
  }

  public boolean reopened(Slot<?> slot) {
    return answers.get(slot.key()) instanceof Reopened;
  }

  /** Learns a value that the slot's own question brought. */
  public <T> Learnt give(Slot<T> slot, T value) {
    return give(slot, value, slot);
  }

  /** Learns a value that the question of another slot brought along. */
  public <T> Learnt give(Slot<T> slot, T value, Slot<?> from) {
    return put(slot, new Given(new Private(slot.written().apply(value)), from.key()));
  }

  /** Leaves the slot open; one that was to be changed stays as it was. */
  public Learnt skip(Slot<?> slot) {
    return answers.get(slot.key()) instanceof Reopened(var before) && before.isPresent()
        ? new Learnt(change(all -> all.replace(slot.key(), before.get())).answers, hits(slot))
        : put(slot, new Skipped(slot.key()));
  }

  /** The same, all of it known from the start. */
  Learnt fromTheStart() {
    return change(all ->
        all.replaceAll((_, answer) ->
            switch (answer) {
              case Given(var value, _) -> new Given(value, START);
              case Skipped _ -> new Skipped(START);
              case Reopened _ -> answer;
            }));
  }

  /** Marks a slot as to be asked again. */
  public Learnt reopen(Slot<?> slot) {
    return change(all -> all.put(slot.key(), new Reopened(given(all.get(slot.key())))));
  }

  public Learnt without(Slot<?> slot) {
    return change(all -> all.remove(slot.key()));
  }

  /**
   * Takes back the last thing the member said: a wish to change something, or the last answer with
   * all that it brought.
   */
  public Optional<Learnt> back() {
    for (var entry : answers.entrySet()) {
      if (entry.getValue() instanceof Reopened(var before)) {
        return Optional.of(
            change(all -> {
              if (before.isPresent()) {
                all.put(entry.getKey(), before.get());
              } else {
                all.remove(entry.getKey());
              }
            }));
      }
    }
    return answers.values().stream()
        .map(Learnt::source)
        .filter(source -> !source.equals(START))
        .reduce((_, later) -> later)
        .map(last -> change(all -> all.values().removeIf(answer -> source(answer).equals(last))))
        .map(before -> new Learnt(before.answers, Map.of()));
  }

  public int misses(Slot<?> slot) {
    return misses.getOrDefault(slot.key(), 0);
  }

  Learnt missed(Slot<?> slot) {
    var more = new LinkedHashMap<>(misses);
    more.merge(slot.key(), 1, Integer::sum);
    return new Learnt(answers, more);
  }

  private Learnt put(Slot<?> slot, Answer answer) {
    var copy = new LinkedHashMap<>(answers);
    copy.remove(slot.key());
    copy.put(slot.key(), answer);
    return new Learnt(copy, hits(slot));
  }

  /** The misses of all other slots. */
  private Map<String, Integer> hits(Slot<?> slot) {
    if (!misses.containsKey(slot.key())) {
      return misses;
    }
    var fewer = new LinkedHashMap<>(misses);
    fewer.remove(slot.key());
    return fewer;
  }

  private Learnt change(Consumer<Map<String, Answer>> change) {
    var copy = new LinkedHashMap<>(answers);
    change.accept(copy);
    return new Learnt(copy, misses);
  }

  private static String source(Answer answer) {
    return switch (answer) {
      case Given(_, var from) -> from;
      case Skipped(var from) -> from;
      case Reopened(var before) -> before.map(Given::from).orElse(START);
    };
  }

  private static Optional<Given> given(@Nullable Answer answer) {
    return switch (answer) {
      case Given given -> Optional.of(given);
      case Reopened(var before) -> before;
      case Skipped _ -> Optional.empty();
      case null -> Optional.empty();
    };
  }
}

package io.careercoach.understand;

import io.careercoach.understand.IntentReading.Clarity;
import io.careercoach.understand.Patterns.Hit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads what a message outside any dialogue asks for.
 *
 * <p>A message that is one phrase from end to end, but for polite words, means that phrase. In all
 * others each intent's cues are weighed, and the heaviest intent wins.
 */
public final class Intents {

  private final Goals goals = new Goals();
  private final Patterns<Cue> whole;
  private final Patterns<Cue> polite;
  private final Scales scales;
  private final Map<String, String> spelt;
  private final Slips slips;
  private final Tongues tongues;

  public Intents() {
    var vocabulary = new Vocabulary();
    whole = new Patterns<>(vocabulary.whole(), Cue::pattern);
    polite = new Patterns<>(vocabulary.polite(), Cue::pattern);
    Patterns<Cue> cues = new Patterns<>(vocabulary.cues(), Cue::pattern);
    Patterns<Cue> asking = new Patterns<>(vocabulary.asking(), Cue::pattern);
    scales = new Scales(cues, asking);
    Set<String> words =
        Stream.of(whole, polite, cues, asking)
            .map(Patterns::words)
            .flatMap(Collection::stream)
            .collect(Collectors.toSet());
    spelt = vocabulary.spelt();
    slips = new Slips(words, vocabulary.english());
    tongues = new Tongues(slips, vocabulary.tongues());
  }

  /**
   * What a message asks for, where its dangers were looked for before.
   *
   * @param danger the gravest danger it speaks of
   */
  public IntentReading read(String message, Optional<Danger> danger) {
    IntentReading reading = read(message);
    return danger
        .map(Intents::of)
        .filter(intent -> intent.compareTo(reading.intent()) < 0)
        .map(intent -> new IntentReading(intent, Clarity.PLAIN))
        .orElse(reading);
  }

  private static Intent of(Danger danger) {
    return switch (danger) {
      case CRISIS -> Intent.CRISIS;
      case HARASSMENT -> Intent.HARASSMENT;
      case DISTRESS -> Intent.DISTRESS;
      case SCOPE -> Intent.SCOPE_LIMIT;
    };
  }

  public IntentReading read(String message) {
    Sentence sentence = Sentence.of(message);
    Said said = Said.of(sentence, spelt, slips);
    Optional<Intent> all = whole(said);
    if (all.isPresent()) {
      return new IntentReading(all.get(), Clarity.WHOLE);
    }
    Optional<Intent> unread = tongues.unread(sentence, said);
    return unread
        .map(intent -> new IntentReading(intent, Clarity.PLAIN))
        .orElseGet(() -> scales.weigh(said, !said.asks() && goals.soundsLikeGoal(sentence)));
  }

  /** What a message means that is one phrase from end to end. */
  public Optional<Intent> whole(String message) {
    return whole(Said.of(Sentence.of(message), spelt, slips));
  }

  private Optional<Intent> whole(Said said) {
    List<Hit<Cue>> found = whole.in(said.words());
    if (found.isEmpty()) {
      return Optional.empty();
    }
    int[] next = behindPolite(said.words());
    Set<Integer> starts = new HashSet<>();
    for (int at = 0; starts.add(at); ) {
      at = next[at];
    }
    return found.stream()
        .filter(hit -> starts.contains(hit.from()) && isPolite(next, hit.end()))
        .map(hit -> hit.meaning().intent())
        .findFirst();
  }

  /** From each place the one behind the longest polite phrase there, or the place itself. */
  private int[] behindPolite(List<String> words) {
    int[] next = IntStream.rangeClosed(0, words.size()).toArray();
    polite.in(words).forEach(hit -> next[hit.from()] = Math.max(next[hit.from()], hit.end()));
    return next;
  }

  /** Whether nothing but polite words stands from a place to the end. */
  private static boolean isPolite(int[] next, int from) {
    int at = from;
    while (next[at] > at) {
      at = next[at];
    }
    return at == next.length - 1;
  }
}

package io.careercoach.understand;

import io.careercoach.understand.IntentReading.Clarity;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads what a message outside any dialogue asks for.
 *
 * <p>A message that is one phrase from end to end, but for polite words, means that phrase. In all
 * others each intent's cues are weighed, and the heaviest intent wins.
 */
public final class Intents {

  private final Goals goals = new Goals();
  private final Cues whole;
  private final Cues polite;
  private final Scales scales;
  private final Map<String, String> spelt;
  private final Slips slips;
  private final Tongues tongues;

  public Intents() {
    var vocabulary = new Vocabulary();
    whole = new Cues(vocabulary.whole());
    polite = new Cues(vocabulary.polite());
    Cues cues = new Cues(vocabulary.cues());
    Cues asking = new Cues(vocabulary.asking());
    scales = new Scales(cues, asking);
    Set<String> words =
        Stream.of(whole, polite, cues, asking)
            .map(Cues::vocabulary)
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
        .orElseGet(() -> scales.weigh(said, goals.soundsLikeGoal(message)));
  }

  /** What a message means that is one phrase from end to end. */
  public Optional<Intent> whole(String message) {
    return whole(Said.of(Sentence.of(message), spelt, slips));
  }

  private Optional<Intent> whole(Said said) {
    List<String> words = said.words();
    for (int from = 0; from < words.size(); from = afterPolite(words, from)) {
      for (Sighting sighting : whole.at(words, from)) {
        if (afterAllPolite(words, sighting.end()) == words.size()) {
          return Optional.of(sighting.cue().intent());
        }
      }
      if (afterPolite(words, from) == from) {
        break;
      }
    }
    return Optional.empty();
  }

  private int afterPolite(List<String> words, int from) {
    return from == words.size()
        ? from
        : polite.at(words, from).stream().mapToInt(Sighting::end).max().orElse(from);
  }

  private int afterAllPolite(List<String> words, int from) {
    int at = from;
    int next = afterPolite(words, at);
    while (next > at) {
      at = next;
      next = afterPolite(words, at);
    }
    return at;
  }
}

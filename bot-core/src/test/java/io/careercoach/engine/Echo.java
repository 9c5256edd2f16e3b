package io.careercoach.engine;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Dialogue;
import io.careercoach.dialogue.Effect;
import io.careercoach.dialogue.Fact;
import io.careercoach.dialogue.Heard;
import io.careercoach.dialogue.Opening;
import io.careercoach.dialogue.Rhythm;
import io.careercoach.dialogue.Shape;
import io.careercoach.dialogue.Turn;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A dialogue for tests: it keeps every word that it hears and says it back; a few make it err. */
final class Echo implements Dialogue<Echo.Heap> {
  static final Duration HOUR = Duration.ofHours(1);

  private static final Private SNARE = new Private("snare");

  /** All that was heard, the oldest first. */
  record Heap(List<Private> heard) {
    Heap {
      heard = List.copyOf(heard);
    }

    Heap and(Private words) {
      var more = new ArrayList<>(heard);
      more.add(words);
      return new Heap(more);
    }
  }

  /** The last words, kept for good. */
  record Memo(String id, Private words) implements Fact {}

  /** When to write unasked. */
  record Bell(String id, Instant at) implements Fact {}

  /** Writes once, an hour after the word "ring"; after "snare" it cannot. */
  static final class Clock implements Rhythm {
    static final String RUNG = "it is time";

    @Override
    public Optional<Instant> next(Context context) {
      return context.facts().of(Bell.class).stream().map(Bell::at).findFirst();
    }

    @Override
    public List<Effect> due(Context context) {
      if (context.facts().of(Memo.class).stream().anyMatch(memo -> memo.words().equals(SNARE))) {
        throw new IllegalStateException("caught");
      }
      return context.facts().of(Bell.class).stream()
          .filter(bell -> !bell.at().isAfter(context.now()))
          .<Effect>flatMap(bell -> Stream.of(new Effect.Drop(bell), back(new Private(RUNG))))
          .toList();
    }

    @Override
    public List<Effect> missed(Context context) {
      return List.of();
    }
  }

  @Override
  public Shape<Heap> shape() {
    return Shape.first("echo", Heap.class);
  }

  @Override
  public Turn<Heap> open(Opening opening, Context context) {
    return Turn.waiting(new Heap(List.of()), List.of(back(new Private("open"))));
  }

  @Override
  public Turn<Heap> hear(Heap heap, Heard heard, Context context) {
    return switch (heard) {
      case Heard.Words(var words) -> words(heap, words, context);
      case Heard.Again _ -> Turn.waiting(heap, List.of(back(new Private("again"))));
      default -> Turn.over(List.of(back(new Private("over"))));
    };
  }

  private static Turn<Heap> words(Heap heap, Private words, Context context) {
    var bell = new Effect.Keep(new Bell("b", context.now().plus(HOUR)));
    var memo = new Effect.Keep(new Memo("m", words));
    return switch (words.text().split(":")[0]) {
      case "ring" -> Turn.waiting(heap.and(words), List.of(bell, back(words)));
      case "snare", "keep" -> Turn.waiting(heap.and(words), List.of(memo, back(words)));
      case "throw" -> throw new IllegalStateException("cannot stand " + words.text());
      case "mumble" ->
          Turn.waiting(
              heap.and(words),
              List.of(memo, bell, new Effect.Begin(), back(words), unsayable(words)));
      default -> kept(heap, words);
    };
  }

  private static Turn<Heap> kept(Heap heap, Private words) {
    return Turn.waiting(heap.and(words), List.of(back(words)));
  }

  private static Effect.Say back(Private words) {
    return Effect.Say.of(Phrase.quote(words));
  }

  private static Effect.Say unsayable(Private words) {
    return Effect.Say.of(Phrase.of("no.such.sentence", "words", words));
  }

  /** What the open conversation with this dialogue has heard. */
  static List<String> heard(Session session) {
    var talk = session.open().orElseThrow();
    return Json.read(new Echo().shape(), talk.shape(), talk.learnt()).heard().stream()
        .map(Private::text)
        .toList();
  }
}

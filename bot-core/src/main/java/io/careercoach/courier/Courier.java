package io.careercoach.courier;

import io.careercoach.courier.Carried.Refused;
import io.careercoach.engine.Attempt;
import io.careercoach.engine.Coach;
import io.careercoach.engine.Letter;
import io.careercoach.engine.Letter.Settled;
import io.careercoach.engine.Letters;
import io.careercoach.engine.Post;
import io.careercoach.engine.Posts;
import io.careercoach.message.Private;
import io.careercoach.store.OutboxState;
import io.careercoach.store.StoreProblem;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what waits for one platform: each conversation in its order and on a thread of its own, so
 * that one that hangs holds up nobody else. Every attempt is noted before it is made.
 */
public final class Courier implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
  private static final int AT_ONCE = 200;
  private static final int NOTES = 10;

  /** After so long without news an attempt is taken for lost with its process. */
  private static final Duration LEASE = Duration.ofSeconds(30);

  private static final Duration PROBE = Duration.ofDays(1);
  private static final Duration SHUT = Duration.ofMinutes(5);
  private static final Duration FIRST = Duration.ofSeconds(2);
  private static final Duration LONGEST = Duration.ofMinutes(5);

  private final Coach coach;
  private final Letters letters;
  private final Posts posts;
  private final Carrier carrier;
  private final Pace pace;
  private final InstantSource clock;
  private final Patience patience;
  private final Lanes lanes;

  /** Members who were heard, and when, until their letters are looked for. */
  private final Map<String, Instant> heardAt = new ConcurrentHashMap<>();

  private volatile boolean closed;

  /**
   * @param threads for each conversation one
   */
  public Courier(
      Coach coach,
      Letters letters,
      Posts posts,
      Carrier carrier,
      Pace pace,
      InstantSource clock,
      RandomGenerator chance,
      Executor threads) {
    this.coach = coach;
    this.letters = letters;
    this.posts = posts;
    this.carrier = carrier;
    this.pace = pace;
    this.clock = clock;
    this.patience = new Patience(FIRST, LONGEST, chance);
    this.lanes = new Lanes(threads);
  }

  /** Looks for what is due; what can go goes soon after. */
  public void round() {
    Instant now = clock.instant();
    letters
        .due(carrier.platform(), now, AT_ONCE)
        .forEach(member -> lanes.run(member, () -> letters(member)));
    posts
        .due(carrier.platform(), now, now.plus(LEASE))
        .forEach(post -> lanes.run(post.id(), () -> post(post)));
  }

  /** The member was heard just now: the answer goes at once. */
  public void answer(String member) {
    heardAt.put(member, clock.instant());
    lanes.run(member, () -> letters(member));
  }

  private void letters(String member) {
    var at = Optional.ofNullable(heardAt.remove(member));
    try {
      while (!closed && letter(member, at)) {
        // the next one
      }
    } catch (StoreProblem busy) {
      LOG.warn("Letters wait for the database: {}", busy.getMessage());
    }
  }

  /** Sends one, and says whether the next may follow. */
  private boolean letter(String member, Optional<Instant> heard) {
    Instant now = clock.instant();
    if (!pace.free(member, heard.isPresent(), now)) {
      return false;
    }
    // who writes may have opened what was shut when something was refused before
    var probes = heard.map(at -> at.plus(PROBE).minusMillis(1)).orElse(now);
    var attempt = letters.take(member, now, probes, now.plus(LEASE));
    attempt.ifPresent(_ -> pace.spend(member, now));
    return attempt.isPresent() && done(attempt.get(), now, carried(attempt.get()));
  }

  private Carried carried(Attempt<Letter> attempt) {
    var letter = attempt.mail();
    try {
      if (letter.wipes()) {
        carrier.wipe(attempt.to());
      }
      var before = letter.inPlaceOf().flatMap(question -> letters.shown(attempt.to(), question));
      var replaced = before.map(place -> carrier.replace(letter, attempt.to(), place));
      return replaced
          .filter(result -> !(result instanceof Refused))
          .orElseGet(() -> carrier.carry(letter, attempt.to(), attempt.perhaps()));
    } catch (RuntimeException mistake) {
      LOG.error("Letter {} could not be carried", attempt.id(), mistake);
      return new Carried.Unsure(mistake.getClass().getSimpleName());
    }
  }

  /** Whoever wrote after the attempt began may have opened what was shut to it. */
  private boolean done(Attempt<Letter> attempt, Instant begun, Carried result) {
    Instant now = clock.instant();
    if (result instanceof Carried.Arrived(var place)) {
      var closed = closed(attempt);
      kept(() -> letters.sent(attempt, place, now));
      closed.forEach(Runnable::run);
      return true;
    }
    var again = again(attempt, result, result instanceof Refused ? begun : now);
    kept(() -> letters.failed(attempt, again.state(), again.due()));
    return again.state() == OutboxState.DEAD;
  }

  /** What came of an attempt is known only here, so a busy database is asked again. */
  private static void kept(Runnable note) {
    for (int i = 1; i < NOTES; i++) {
      try {
        note.run();
        return;
      } catch (StoreProblem busy) {
        LOG.warn("What was sent waits to be noted: {}", busy.getMessage());
      }
    }
    note.run();
  }

  /** What settles the questions that were closed, wherever they stand. */
  private List<Runnable> closed(Attempt<Letter> attempt) {
    var letter = attempt.mail();
    return letter.settles().stream()
        .filter(closed -> letter.inPlaceOf().filter(closed.prompt()::equals).isEmpty())
        .flatMap(closed ->
            letters.shown(attempt.to(), closed.prompt()).stream()
                .map(place -> (Runnable) () -> settle(attempt.to(), place, closed)))
        .toList();
  }

  /** It is only something to look at, so it may fail. */
  private void settle(String member, String place, Settled closed) {
    try {
      carrier.settle(member, place, closed.chosen().map(Private::text));
    } catch (RuntimeException mistake) {
      LOG.warn("A question could not be settled: {}", mistake.getClass().getSimpleName());
    }
  }

  private void post(Attempt<Post> attempt) {
    Instant now = clock.instant();
    var result = carrier.carry(attempt.mail(), posts.shown(attempt.mail()), attempt.perhaps());
    pace.spend(attempt.to(), now);
    switch (result) {
      case Carried.Arrived(var place) -> kept(() -> posts.sent(attempt.mail(), place, now));
      case Refused(var why) -> {
        noted(attempt, why, new Again(OutboxState.DEAD, now));
        coach.returned(attempt, false, now);
      }
      case Carried.GivenUp(var why) -> {
        noted(attempt, why, new Again(OutboxState.DEAD, now));
        coach.returned(attempt, true, now);
      }
      case Carried.Later _,
          Carried.Failed _,
          Carried.Unsure _,
          Carried.Partly _,
          Carried.Shut _ -> {
        var again = again(attempt, result, now);
        posts.failed(attempt, again.state(), again.due());
      }
    }
  }

  /** When it is tried again, if it is. */
  private record Again(OutboxState state, Instant due) {}

  private Again again(Attempt<?> attempt, Carried result, Instant now) {
    var before = attempt.perhaps() ? OutboxState.UNCERTAIN : OutboxState.WAITING;
    var wait = patience.after(attempt.number());
    return switch (result) {
      case Carried.Arrived _ -> throw new IllegalArgumentException("It arrived.");
      case Carried.Later(var asked) -> {
        pace.told(attempt.to(), now, now.plus(asked));
        yield new Again(before, now.plus(asked));
      }
      case Carried.Failed(var why) -> noted(attempt, why, new Again(before, now.plus(wait)));
      case Carried.Unsure(var why) ->
          noted(attempt, why, new Again(OutboxState.UNCERTAIN, now.plus(wait)));
      case Carried.Refused(var why) ->
          noted(attempt, why, new Again(OutboxState.REFUSED, now.plus(PROBE)));
      case Carried.GivenUp(var why) -> noted(attempt, why, new Again(OutboxState.DEAD, now));
      case Carried.Partly(var rest) -> {
        var next = again(attempt, rest, now);
        yield next.state() == OutboxState.DEAD
            ? next
            : new Again(OutboxState.UNCERTAIN, next.due());
      }
      case Carried.Shut(var why) -> {
        pace.hold(attempt.to(), now, now.plus(SHUT));
        yield noted(attempt, why, new Again(before, now.plus(SHUT)));
      }
    };
  }

  private static Again noted(Attempt<?> attempt, String why, Again again) {
    LOG.warn("{} did not go ({}): {}", attempt, why, again.state());
    return again;
  }

  /** Begins nothing more. */
  @Override
  public void close() {
    closed = true;
  }
}

package io.careercoach.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.careercoach.dialogue.Facts;
import io.careercoach.engine.Turns.Overtaken;
import io.careercoach.message.Ask;
import io.careercoach.message.Message;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import io.careercoach.privacy.SealBroken;
import io.careercoach.store.Database;
import io.careercoach.store.MemberRow;
import io.careercoach.store.OutboxState;
import io.careercoach.store.StoreProblem;
import io.careercoach.store.TimerRow;
import io.careercoach.store.Transaction;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The coach: hears events and leaves letters.
 *
 * <p>One event is one transaction: the event's key, the session over its version, facts, timers and
 * letters. So an event counts once however often it is delivered, and a reply is there if and only
 * if its change is.
 */
public final class Coach {
  private static final Logger LOG = LoggerFactory.getLogger(Coach.class);
  private static final int TRIES = 10;
  private static final int RINGS = 100;

  private final Database database;
  private final KnownFacts facts;
  private final Turns turns;
  private final Stranger unknown;
  private final Glance glance;
  private final TeamRounds rounds;
  private final Cache<String, Remembered> memory;

  Coach(
      Database database,
      Repertoire repertoire,
      Turns turns,
      TeamRounds rounds,
      Stranger unknown,
      long cacheBytes) {
    this.database = database;
    this.facts = new KnownFacts(repertoire.kinds());
    this.turns = turns;
    this.rounds = rounds;
    this.unknown = unknown;
    this.glance = new Glance(repertoire, facts, turns, unknown);
    this.memory =
        Caffeine.newBuilder()
            .maximumWeight(cacheBytes)
            .<String, Remembered>weigher((_, remembered) -> remembered.weight())
            .build();
  }

  /**
   * Takes one event; when it returns, the turn is committed. An event heard before changes nothing.
   */
  public void hear(Event event) {
    hear(event, Optional.empty());
  }

  /** The letters of this member that were not sent yet, in their order. */
  public List<Letter> waiting(String member) {
    return database.transaction(tx ->
        tx.outbox().waiting(member).stream()
            .flatMap(unsent -> Letters.letter(tx, unsent).stream())
            .toList());
  }

  /** Marks a letter as sent. */
  public void sent(Letter letter, Instant at) {
    database.run(tx -> tx.outbox().sent(letter.id(), at));
  }

  /** Where this member stands, as one message; nothing is written and no question opens. */
  public Message<Private> board(String member, Instant now) {
    return database.transaction(tx -> glance.board(tx, member, now));
  }

  /**
   * The question that is open now, with its options but without its words; for a platform that lost
   * sight of it.
   */
  public Optional<Letter> open(String member) {
    return database.transaction(tx -> Glance.open(tx, member));
  }

  /** The page on which that question can be answered together with others, while it is open. */
  public Optional<Ask.Form<Private>> page(String member, String prompt, Instant now) {
    return database.transaction(tx -> glance.page(tx, member, prompt, now));
  }

  /** A post was not shown where it was to go, or perhaps so: it is given up, its owner told so. */
  public void returned(Attempt<Post> attempt, boolean perhaps, Instant now) {
    var post = attempt.mail();
    int how = perhaps ? 2 : post.back() ? 1 : 0;
    database.run(tx -> {
      tx.outbox().failed(attempt.id(), attempt.number(), now, OutboxState.DEAD);
      tx.members()
          .find(post.from())
          .ifPresent(member ->
              turns.tell(
                  tx,
                  member,
                  attempt.id() + ":returned",
                  Phrase.of("share.returned", "back", how, "place", post.place().name()),
                  now));
    });
  }

  /** The goals that this member works on, by their numbers. */
  public List<Ask.Option<Private>> goals(String member, Instant now) {
    return database.transaction(tx -> glance.goals(tx, member, now));
  }

  /** Whether the coach has met this member. */
  public boolean knows(String member) {
    return database.transaction(tx -> tx.members().find(member)).isPresent();
  }

  /** The clock that this member lives by. */
  public ZoneId zone(String member) {
    return database.transaction(tx -> glance.zone(tx, member));
  }

  /** The next time at which a timer rings, if one is set. */
  public Optional<Instant> nextRing() {
    Optional<Instant> member =
        database.transaction(tx ->
            tx.timers().due(Instant.ofEpochMilli(Long.MAX_VALUE), 1).stream()
                .map(TimerRow::due)
                .findFirst());
    return Stream.concat(member.stream(), rounds.next().stream()).min(Instant::compareTo);
  }

  /**
   * Rings every timer, and holds every round of a team, that is due by then; the turns are
   * committed when it returns.
   */
  public void ring(Instant now) {
    List<TimerRow> due;
    do {
      due = database.transaction(tx -> tx.timers().due(now, RINGS));
      for (TimerRow timer : due) {
        String key = "timer/" + timer.name() + "/" + timer.due().toEpochMilli();
        hear(new Event(key, timer.member(), now, new Said.Woken()), Optional.of(timer));
      }
    } while (due.size() == RINGS);
    rounds.ring(now);
  }

  /** Who has talked with the coach, by name. */
  public List<String> members() {
    return database.transaction(tx -> tx.members().names());
  }

  private void hear(Event event, Optional<TimerRow> timer) {
    for (int i = 0; i < TRIES; i++) {
      try {
        database
            .transaction(tx -> turn(tx, event, timer))
            .ifPresent(after -> memory.put(event.member(), after));
        return;
      } catch (Overtaken overtaken) {
        memory.invalidate(event.member());
      } catch (StoreProblem noDatabase) {
        throw noDatabase;
      } catch (RuntimeException mistake) {
        if (memory.asMap().remove(event.member()) == null) {
          setAside(event, timer, mistake);
          return;
        }
        // It may only be that what was remembered is stale: once more, with what is saved.
      }
    }
    throw new IllegalStateException("the session of a member was overtaken " + TRIES + " times");
  }

  Optional<Remembered> turn(Transaction tx, Event event, Optional<TimerRow> timer) {
    boolean set = timer.isEmpty() || tx.timers().taken(timer.get());
    return set ? counted(tx, event).map(member -> turn(tx, member, event)) : Optional.empty();
  }

  private Remembered turn(Transaction tx, MemberRow member, Event event) {
    var known =
        Optional.ofNullable(memory.getIfPresent(event.member()))
            .orElseGet(() -> load(tx, event.member()));
    var news =
        news(tx, event, known.facts()) ? List.of(Phrase.of("engine.unread")) : List.<Phrase>of();
    return turns.hear(tx, member, known, event, news);
  }

  /**
   * The member, if the event counts. Always held before the event's key, so that of two deliveries
   * none waits for the other; but only an event that counts makes somebody a member.
   */
  private Optional<MemberRow> counted(Transaction tx, Event event) {
    var members = tx.members();
    var known = members.find(event.member());
    var taken = event.profile().map(unknown::with).orElse(unknown);
    boolean added = known.isEmpty() && members.add(taken.row(event.member(), event.at()));
    MemberRow held = known.or(() -> members.find(event.member())).orElseThrow();
    if (tx.inbox().first(event.key(), event.member(), event.at())) {
      return Optional.of(event.profile().map(told -> told(tx, held, told)).orElse(held));
    }
    if (added) {
      members.takeBack(event.member());
    }
    return Optional.empty();
  }

  private MemberRow told(Transaction tx, MemberRow member, Profile profile) {
    var now = unknown.told(member, profile);
    if (!now.equals(member)) {
      tx.members().change(now);
    }
    return now;
  }

  private Remembered load(Transaction tx, String member) {
    var row = tx.sessions().find(member);
    var known = facts.of(tx, member);
    return row.map(saved ->
            Remembered.of(
                saved.version(), SavedSession.read(saved.json()), saved.json().length(), known))
        .orElseGet(() -> Remembered.of(0, Session.NEW, 0, known));
  }

  /** Whether something saved cannot be read, and the member was not told yet. */
  private static boolean news(Transaction tx, Event event, Facts facts) {
    boolean news = false;
    if (!(event.said() instanceof Said.Woken)) {
      for (Unread unread : facts.of(Unread.class)) {
        news |=
            tx.inbox()
                .first("unread/" + unread.kind() + "/" + unread.id(), event.member(), event.at());
      }
    }
    return news;
  }

  /**
   * Keeps what could not be handled, says so to the member, and goes on: no event may stop the ones
   * after it.
   */
  private void setAside(Event event, Optional<TimerRow> timer, RuntimeException mistake) {
    StackTraceElement[] trace = mistake.getStackTrace();
    String reason =
        mistake.getClass().getSimpleName() + (trace.length > 0 ? " at " + trace[0] : "");
    LOG.error("An event could not be handled and was set aside: {}", reason);
    database.run(tx -> {
      timer.ifPresent(tx.timers()::taken);
      counted(tx, event).ifPresent(member -> setAside(tx, member, event, mistake, reason));
    });
  }

  private void setAside(
      Transaction tx, MemberRow member, Event event, RuntimeException mistake, String reason) {
    tx.inbox().setAside(event.key(), event.member(), Json.write(event), reason, event.at());
    boolean unreadable = mistake instanceof Unreadable || mistake instanceof SealBroken;
    long version = tx.sessions().version(event.member());
    Session session = unreadable ? fresh(tx, event) : load(tx, event.member()).session();
    turns.apologise(
        tx,
        member,
        Remembered.of(version, session, 0, Facts.NONE),
        event,
        Phrase.of(unreadable ? "engine.unreadable" : "engine.mistake"));
  }

  /** The unreadable session is kept for whoever runs the coach; the conversation starts anew. */
  private static Session fresh(Transaction tx, Event event) {
    try {
      tx.sessions()
          .find(event.member())
          .ifPresent(row ->
              tx.inbox()
                  .setAside(
                      event.key() + "/session",
                      event.member(),
                      row.json(),
                      "unreadable session",
                      event.at()));
    } catch (SealBroken broken) {
      LOG.error("A session is lost: {}", broken.getMessage());
    }
    return Session.NEW.greeting();
  }
}

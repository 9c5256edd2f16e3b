package io.careercoach.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.careercoach.dialogue.Fact;
import io.careercoach.dialogue.Facts;
import io.careercoach.dialogue.Shape;
import io.careercoach.engine.Turns.Overtaken;
import io.careercoach.message.Ask;
import io.careercoach.message.Message;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import io.careercoach.store.Database;
import io.careercoach.store.FactRow;
import io.careercoach.store.MemberRow;
import io.careercoach.store.StoreProblem;
import io.careercoach.store.TimerRow;
import io.careercoach.store.Transaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private final Repertoire repertoire;
  private final Turns turns;
  private final Member unknown;
  private final Cache<String, Remembered> memory;

  /** How a member is taken whose own clock and language are not known yet. */
  record Member(String zone, String locale) {}

  Coach(Database database, Repertoire repertoire, Turns turns, Member unknown, long cacheBytes) {
    this.database = database;
    this.repertoire = repertoire;
    this.turns = turns;
    this.unknown = unknown;
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
            .map(unsent -> Json.letter(unsent.row().json()))
            .toList());
  }

  /** Marks a letter as sent. */
  public void sent(Letter letter, Instant at) {
    database.run(tx -> tx.outbox().sent(letter.id(), at));
  }

  /**
   * The question that is open now, with its options but without its words; for a platform that lost
   * sight of it.
   */
  public Optional<Letter> open(String member) {
    return database.transaction(tx ->
        tx.members()
            .find(member)
            .flatMap(_ -> tx.sessions().find(member))
            .map(row -> SavedSession.read(row.json()))
            .flatMap(
                session -> session.overlay().flatMap(Session.Overlay::prompt).or(session::prompt))
            .map(Coach::letter));
  }

  private static Letter letter(Session.Prompt prompt) {
    var options =
        prompt.options().stream()
            .map(label -> new Ask.Option<>(label.key(), label.text()))
            .toList();
    Ask<Private> ask = new Ask.Choice<>(prompt.question(), new Private(""), options);
    return new Letter("", Optional.of(prompt.id()), new Message<>(List.of(), Optional.of(ask)));
  }

  /** The next time at which a timer rings, if one is set. */
  public Optional<Instant> nextRing() {
    return database.transaction(tx ->
        tx.timers().due(Instant.ofEpochMilli(Long.MAX_VALUE), 1).stream()
            .map(TimerRow::due)
            .findFirst());
  }

  /** Rings every timer that is due by then; the turns are committed when it returns. */
  public void ring(Instant now) {
    for (TimerRow timer : database.transaction(tx -> tx.timers().due(now, RINGS))) {
      String key = "timer/" + timer.name() + "/" + timer.due().toEpochMilli();
      hear(new Event(key, timer.member(), now, new Said.Woken(timer.name())), Optional.of(timer));
    }
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
        memory.invalidate(event.member());
        setAside(event, mistake);
        return;
      }
    }
    throw new IllegalStateException("the session of a member was overtaken " + TRIES + " times");
  }

  private Optional<Remembered> turn(Transaction tx, Event event, Optional<TimerRow> timer) {
    MemberRow member = member(tx, event);
    boolean first = tx.inbox().first(event.key(), event.member(), event.at());
    if (!first || (timer.isPresent() && !tx.timers().taken(timer.get()))) {
      return Optional.empty();
    }
    var known =
        Optional.ofNullable(memory.getIfPresent(event.member()))
            .orElseGet(() -> load(tx, event.member()));
    return Optional.of(turns.hear(tx, member, known, event));
  }

  private MemberRow member(Transaction tx, Event event) {
    return tx.members()
        .find(event.member())
        .orElseGet(() -> {
          tx.members()
              .add(
                  new MemberRow(
                      event.member(),
                      unknown.zone(),
                      unknown.locale(),
                      Optional.empty(),
                      Optional.empty(),
                      event.at()));
          return tx.members().find(event.member()).orElseThrow();
        });
  }

  private Remembered load(Transaction tx, String member) {
    var row = tx.sessions().find(member);
    var facts = facts(tx, member);
    return row.map(saved ->
            new Remembered(
                saved.version(), SavedSession.read(saved.json()), facts, saved.json().length()))
        .orElseGet(() -> new Remembered(0, Session.NEW, facts, 0));
  }

  private Facts facts(Transaction tx, String member) {
    var facts = new ArrayList<Fact>();
    for (FactRow row : tx.facts().all(member)) {
      Shape<? extends Fact> kind = repertoire.kinds().get(row.kind());
      if (kind == null) {
        throw new Unreadable("no kind of fact is called " + row.kind());
      }
      facts.add(Json.read(kind, row.shape(), row.json()));
    }
    return new Facts(facts);
  }

  /**
   * Keeps what could not be handled, says so to the member, and goes on: no event may stop the ones
   * after it.
   */
  private void setAside(Event event, RuntimeException mistake) {
    StackTraceElement[] trace = mistake.getStackTrace();
    String reason =
        mistake.getClass().getSimpleName() + (trace.length > 0 ? " at " + trace[0] : "");
    LOG.error("An event could not be handled and was set aside: {}", reason);
    database.run(tx -> {
      MemberRow member = member(tx, event);
      if (!tx.inbox().first(event.key(), event.member(), event.at())) {
        return;
      }
      tx.inbox().setAside(event.key(), event.member(), Json.write(event), reason, event.at());
      boolean unreadable = mistake instanceof Unreadable;
      long version = tx.sessions().find(event.member()).map(row -> row.version()).orElse(0L);
      Session session = unreadable ? fresh(tx, event) : load(tx, event.member()).session();
      turns.apologise(
          tx,
          member,
          new Remembered(version, session, Facts.NONE, 0),
          event,
          Phrase.of(unreadable ? "engine.unreadable" : "engine.mistake"));
    });
  }

  /** The unreadable session is kept for whoever runs the coach; the conversation starts anew. */
  private static Session fresh(Transaction tx, Event event) {
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
    return Session.NEW.greeting();
  }
}

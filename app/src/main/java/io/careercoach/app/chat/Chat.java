package io.careercoach.app.chat;

import io.careercoach.app.trouble.Problem;
import io.careercoach.engine.Event;
import io.careercoach.engine.Letter;
import io.careercoach.engine.Said;
import io.careercoach.message.Phrase;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One conversation in a terminal: takes lines, shows letters. */
final class Chat {
  private static final Logger LOG = LoggerFactory.getLogger(Chat.class);

  private final Room room;
  private final Conversation conversation;
  private final Screen screen;
  private final Page page;
  private final boolean live;

  private final Noticeboard board;
  private final TeamBoard teams;
  private final ReentrantLock turn = new ReentrantLock();
  private final Map<String, List<Letter>> asked = new ConcurrentHashMap<>();
  private volatile Who who;
  private boolean allSaved = true;

  /**
   * @param live somebody sits there, rather than a pipe
   */
  Chat(Room room, Screen screen, Page page, Who who, boolean live) {
    this.room = room;
    this.conversation = room.conversation();
    this.screen = screen;
    this.page = page;
    this.who = who;
    this.live = live;
    this.board = Noticeboard.found(room.conversation(), who);
    this.teams = new TeamBoard(room.conversation());
  }

  /** Talks until the lines end; says whether everything was saved. */
  boolean talk(Lines lines) {
    arrive();
    while (true) {
      var line = lines.next(who.name() + "> ");
      if (line.isEmpty() || !take(line.get())) {
        return allSaved;
      }
    }
  }

  /** Rings what is due by now and shows what came of it. */
  void tick() {
    turn.lock();
    try {
      conversation.ring(room.clock().instant());
      deliver();
    } finally {
      turn.unlock();
    }
  }

  private void arrive() {
    try {
      tick();
    } catch (UncheckedIOException | Problem end) {
      throw end;
    } catch (RuntimeException wrong) {
      LOG.error("Nothing could be fetched at the start", wrong);
    }
    if (live) {
      say(new Said.Arrived());
    }
  }

  /** Takes one line; false ends the talk. */
  private boolean take(Lines.Line line) {
    return switch (line) {
      case Lines.Line.TooLong() -> {
        remark(Phrase.of("terminal.too-long", "longest", Lines.LONGEST));
        yield true;
      }
      case Lines.Line.Typed(var text) when text.isEmpty() -> true;
      case Lines.Line.Typed(var text) -> {
        var order = Order.in(text);
        if (order.isEmpty()) {
          say(Answer.to(open(), teams.standing(who), text));
        }
        yield order.map(this::obey).orElse(true);
      }
    };
  }

  private boolean obey(Order order) {
    switch (order) {
      case Order.Wait(var howLong) ->
          Later.than(now(), howLong)
              .ifPresentOrElse(
                  then -> inTurn(() -> travel(then)),
                  () -> remark(Phrase.of("terminal.wait-how", "now", now())));
      case Order.As(var name) ->
          Who.named(name).ifPresentOrElse(this::become, () -> remark(Phrase.of("terminal.as-how")));
      case Order.Who() -> remark(Phrase.of("terminal.who", "name", who.name(), "now", now()));
      case Order.Help() -> remark(Phrase.of("terminal.help"));
      case Order.Unknown(var typed) -> remark(Phrase.of("terminal.unknown", "typed", typed));
      case Order.Quit() -> {
        return false;
      }
    }
    return true;
  }

  private void become(Who other) {
    who = other;
    remark(Phrase.of("terminal.who", "name", who.name(), "now", now()));
    arrive();
    inTurn(this::standing);
  }

  /** Whoever comes to a channel finds there the questions that are open. */
  private void standing() {
    var seen = open();
    var rounds =
        teams.standing(who).stream()
            .filter(round -> seen.stream().noneMatch(one -> one.id().equals(round.id())))
            .toList();
    show(List.of(), rounds, Stream.concat(seen.stream(), rounds.stream()).toList());
  }

  /** Stops at each due time on the way, so that one timer can set the next. */
  private void travel(ZonedDateTime then) {
    var end = then.toInstant();
    var due = conversation.nextRing(room.clock().instant());
    while (due.filter(end::isAfter).isPresent()) {
      stop(due.get());
      due = conversation.nextRing(due.get());
    }
    stop(end);
    remark(Phrase.of("terminal.now", "now", then));
  }

  private void stop(Instant there) {
    room.clock().moveTo(there);
    conversation.ring(there);
    if (!conversation.waiting(who.member()).isEmpty()) {
      remark(Phrase.of("terminal.clock", "now", at(there)));
    }
    deliver();
  }

  private void say(Said said) {
    var key = who.member() + "/" + room.keys().get();
    inTurn(() -> {
      conversation.hear(new Event(key, who.member(), room.clock().instant(), said));
      deliver();
    });
  }

  /** Does one thing at a time; what fails is told, and the talk goes on. */
  private void inTurn(Runnable action) {
    turn.lock();
    try {
      action.run();
    } catch (UncheckedIOException | Problem end) {
      throw end;
    } catch (RuntimeException wrong) {
      failed(wrong);
    } finally {
      turn.unlock();
    }
  }

  private void failed(RuntimeException wrong) {
    allSaved = false;
    LOG.error("A turn failed", wrong);
    remark(Phrase.of("terminal.not-saved"));
  }

  private void deliver() {
    letters();
    board.read(who).forEach(this::remark);
  }

  private void letters() {
    var waiting = conversation.waiting(who.member());
    var rounds = teams.read(who);
    show(waiting, rounds, Stream.concat(waiting.stream(), rounds.stream()).toList());
  }

  private void show(List<Letter> letters, List<Letter> rounds, List<Letter> open) {
    if (letters.isEmpty() && rounds.isEmpty()) {
      return;
    }
    var numbered = Answer.numbered(open, open());
    for (var letter : letters) {
      screen.show(page.of(who, letter, Answer.before(letter, numbered)));
      conversation.sent(letter);
    }
    for (var round : rounds) {
      screen.show(page.of(who, round, Answer.before(round, numbered)));
    }
    asked.put(who.member(), numbered);
  }

  /** The questions of what was shown last: a number picks nothing that stands further up. */
  private List<Letter> open() {
    return Optional.ofNullable(asked.get(who.member()))
        .orElseGet(() -> conversation.open(who.member()).stream().toList());
  }

  private ZonedDateTime now() {
    return at(room.clock().instant());
  }

  private ZonedDateTime at(Instant moment) {
    return moment.atZone(conversation.zone(who.member()));
  }

  private void remark(Phrase phrase) {
    screen.show(page.remark(room.words().apply(phrase, who.member())));
  }
}

package io.careercoach.engine;

import io.careercoach.message.Ask;
import io.careercoach.message.Private;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Members who say and press anything at any time; after every turn all must be well. */
final class RandomTalk implements AutoCloseable {
  private static final List<String> MEMBERS =
      List.of("terminal/ana", "terminal/ben", "terminal/cy");
  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final int REMEMBERED = 20;

  private final Random random;
  private final Utterances utterances;
  private final Room room;
  private final Map<String, List<Letter>> letters = new HashMap<>();
  private final Unasked unasked = new Unasked();
  private final Deque<String> last = new ArrayDeque<>();
  private Coach coach;
  private Instant now = Room.NOON;
  private int events;
  private Optional<Event> before = Optional.empty();

  RandomTalk(Path folder, long seed) {
    this.random = new Random(seed);
    this.utterances = new Utterances(random);
    this.room = new Room(folder);
    this.coach = room.coach();
  }

  /** The last turns, for whoever reads why it failed. */
  String story() {
    return String.join("\n", last);
  }

  void turn() {
    String member = utterances.pick(MEMBERS);
    int dice = random.nextInt(100);
    if (dice < 2) {
      note("(a new coach)");
      coach = room.coach();
    } else if (dice < 5 && before.isPresent()) {
      note("(again) " + before.get().key());
      coach.hear(before.get());
      Check.that(read(before.get().member()).isEmpty(), "a repeated event was answered");
    } else if (dice < 12) {
      travel(dice < 9 ? random.nextInt(1, 300) : random.nextInt(1, 60 * 24 * 24));
    } else if (dice < 14) {
      hear(member, new Said.Words(new Private("cancel")));
      discard(member);
    } else {
      now = now.plusSeconds(random.nextInt(1, 90));
      hear(member, said(member, dice));
    }
  }

  private Said said(String member, int dice) {
    var seen = letters.getOrDefault(member, List.of());
    if (dice < 18) {
      return new Said.Arrived();
    } else if (seen.isEmpty() || dice >= 62) {
      return new Said.Words(new Private(utterances.next()));
    }
    boolean stale = dice < 24;
    for (Letter letter : stale ? List.of(utterances.pick(seen)) : seen.reversed()) {
      if (letter.message().ask().orElse(null) instanceof Ask.Choice<Private> choice) {
        String prompt = letter.prompt().orElse("p0");
        return dice < 27
            ? new Said.Filled(prompt, Map.of("outcome", new Private(utterances.next())))
            : new Said.Pressed(prompt, utterances.pick(choice.options()).key());
      }
    }
    return new Said.Pressed("p" + random.nextInt(40), "nobody-offered-this");
  }

  /** Whatever is open, this ends it. */
  private void discard(String member) {
    var prompt = room.session(member).overlay().flatMap(over -> over.prompt());
    if (prompt.isPresent()) {
      hear(member, new Said.Pressed(prompt.get().id(), "discard"));
    }
    Check.that(room.session(member).open().isEmpty(), "cancelled, and still open");
  }

  private void hear(String member, Said said) {
    note(member + "> " + told(said));
    var event = new Event("e" + events++, member, now, said);
    before = Optional.of(event);
    var kept = Kept.of(room.database, member);
    var open = session(member).flatMap(Session::open).map(Session.Talk::dialogue).orElse("");
    coach.hear(event);
    var read = read(member);
    boolean silent = said instanceof Said.Words(var words) && words.text().isBlank();
    Check.that(silent || !read.isEmpty(), "no answer");
    var lost = kept.lost(Kept.of(room.database, member));
    boolean dropping =
        told(said).toLowerCase().matches("(?s).*\\bdrop\\b.*") || open.equals("job-drop");
    Check.that(lost.isEmpty() || (dropping && lost.size() == 1), "lost: " + lost);
    wayForward(member);
  }

  private void wayForward(String member) {
    var session = session(member);
    Check.that(
        session.isEmpty() || session.get().open().isEmpty() || session.get().prompt().isPresent(),
        "a dialogue is open, and no question");
    var trouble = room.database.transaction(tx -> tx.inbox().setAside());
    Check.that(trouble.isEmpty(), () -> "set aside: " + trouble.getFirst().reason());
  }

  private Optional<Session> session(String member) {
    return room.database.transaction(tx ->
        tx.members()
            .find(member)
            .flatMap(_ -> tx.sessions().find(member))
            .map(row -> SavedSession.read(row.json())));
  }

  private void travel(int minutes) {
    var then = now.plus(Duration.ofMinutes(minutes));
    note("(until " + then + ")");
    int rings = 0;
    for (var ring = coach.nextRing();
        ring.filter(due -> !due.isAfter(then)).isPresent();
        ring = coach.nextRing()) {
      Check.that(rings++ < 1000, "timers ring in a circle");
      now = ring.get().isBefore(now) ? now : ring.get();
      coach.ring(now);
      for (String member : coach.members()) {
        for (Letter letter : read(member)) {
          note("  (unasked to " + member + ", " + now + ")");
          Check.that(
              !unasked.tooMany(member, now.atZone(ZONE).toLocalDate()),
              "a third unasked message in a week");
        }
        wayForward(member);
      }
    }
    now = then;
  }

  private List<Letter> read(String member) {
    var read = coach.waiting(member);
    var seen = letters.computeIfAbsent(member, _ -> new ArrayList<>());
    for (Letter letter : read) {
      String text = Room.whole(letter);
      note("coach: " + shortened(text) + options(letter));
      Check.that(
          NeutralLimits.findings(letter.message()).isEmpty(),
          NeutralLimits.findings(letter.message())::toString);
      Check.that(seen.isEmpty() || order(seen.getLast()) < order(letter), "letters out of order");
      seen.add(letter);
      coach.sent(letter, now);
    }
    return read;
  }

  private static long order(Letter letter) {
    String[] parts = letter.id().split(":");
    return Long.parseLong(parts[1]) * 1000 + Long.parseLong(parts[2]);
  }

  private static String options(Letter letter) {
    return letter.message().ask().orElse(null) instanceof Ask.Choice<Private> choice
        ? " " + choice.options().stream().map(o -> "[" + shortened(o.label().text()) + "]").toList()
        : "";
  }

  private static String told(Said said) {
    return switch (said) {
      case Said.Words(var words) -> shortened(words.text());
      case Said.Pressed(var prompt, var key) -> "[" + prompt + " " + key + "]";
      case Said.Filled(var prompt, var fields) -> "{" + prompt + " " + fields.keySet() + "}";
      case Said.Arrived() -> "(arrives)";
      case Said.Woken() -> "(woken)";
    };
  }

  private static String shortened(String text) {
    return text.length() > 300 ? text.substring(0, 300) + " …" : text;
  }

  private void note(String line) {
    last.add(line);
    if (last.size() > REMEMBERED * 2) {
      last.removeFirst();
    }
  }

  @Override
  public void close() {
    room.close();
  }
}

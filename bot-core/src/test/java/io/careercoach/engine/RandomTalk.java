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
import java.util.regex.Pattern;

/** Members who say and press anything at any time; after every turn all must be well. */
final class RandomTalk implements AutoCloseable {
  private static final List<String> MEMBERS =
      List.of("terminal/ana", "terminal/ben", "terminal/cy");
  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final Pattern DROPS = Pattern.compile("(?i)drop|forget");
  private static final int REMEMBERED = 20;

  private final Random random;
  private final Utterances utterances;
  private final Room room;
  private final Map<String, List<Letter>> letters = new HashMap<>();
  private final Map<String, OwnWords> own = new HashMap<>();
  private final Map<String, Kept> kept = new HashMap<>();
  private final Map<String, String> open = new HashMap<>();
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

  /** How many facts all of them have. */
  int kept() {
    return kept.values().stream().mapToInt(one -> one.facts().size()).sum();
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
    } else if (dice < 16 && settles(member)) {
      utterances.goal().forEach(words -> hear(member, new Said.Words(new Private(words))));
    } else {
      now = now.plusSeconds(random.nextInt(1, 90));
      hear(member, said(member, dice));
    }
  }

  private boolean settles(String member) {
    return open.getOrDefault(member, "").isEmpty();
  }

  private Said said(String member, int dice) {
    var seen = letters.getOrDefault(member, List.of());
    if (dice < 20) {
      return new Said.Arrived();
    } else if (seen.isEmpty() || dice >= 62) {
      return new Said.Words(new Private(utterances.next()));
    }
    boolean stale = dice < 26;
    for (Letter letter : stale ? List.of(utterances.pick(seen)) : seen.reversed()) {
      if (letter.message().ask().orElse(null) instanceof Ask.Choice<Private> choice) {
        String prompt = letter.prompt().orElse("p0");
        return dice < 29
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
    if (said instanceof Said.Words(var words)) {
      own.computeIfAbsent(member, _ -> new OwnWords()).said(words.text());
    }
    var event = new Event("e" + events++, member, now, said);
    before = Optional.of(event);
    boolean drops = DROPS.matcher(told(said) + open.getOrDefault(member, "")).find();
    coach.hear(event);
    var read = read(member);
    boolean silent = said instanceof Said.Words(var words) && words.text().isBlank();
    Check.that(silent || !read.isEmpty(), "no answer");
    wayForward(member, drops);
  }

  /** Nothing failed, nothing is lost, and whoever is in the middle of something has a question. */
  private void wayForward(String member, boolean drops) {
    room.database.run(tx -> {
      var trouble = tx.inbox().setAside();
      Check.that(trouble.isEmpty(), () -> "set aside: " + trouble.getFirst().reason());
      var after = Kept.of(tx, member);
      var lost = kept.getOrDefault(member, after).lost(after);
      Check.that(lost.isEmpty() || drops, () -> "lost: " + lost);
      kept.put(member, after);
      var talk = tx.sessions().find(member).map(row -> SavedSession.read(row.json()));
      open.put(member, talk.flatMap(Session::open).map(Session.Talk::dialogue).orElse(""));
      Check.that(
          talk.isEmpty() || talk.get().open().isEmpty() || talk.get().prompt().isPresent(),
          "a dialogue is open, and no question");
    });
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
        wayForward(member, false);
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
      var findings = NeutralLimits.findings(letter.message());
      findings.addAll(own.computeIfAbsent(member, _ -> new OwnWords()).findings(letter));
      Check.that(findings.isEmpty(), findings::toString);
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

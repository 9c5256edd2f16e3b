package io.careercoach.talk;

import io.careercoach.engine.Coach;
import io.careercoach.engine.CoachSetup;
import io.careercoach.engine.Event;
import io.careercoach.engine.Letter;
import io.careercoach.engine.Post;
import io.careercoach.engine.Posts;
import io.careercoach.engine.Said;
import io.careercoach.engine.TeamPost;
import io.careercoach.engine.TeamPosts;
import io.careercoach.message.Ask;
import io.careercoach.message.Message;
import io.careercoach.message.Place;
import io.careercoach.message.Private;
import io.careercoach.message.Shared;
import io.careercoach.store.Database;
import io.careercoach.store.PostgresServer;
import io.careercoach.time.CheckInTime;
import io.careercoach.words.Catalogue;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Plays a script against a real coach on a real database, and writes down what it says. */
final class Play implements AutoCloseable {

  /** How the script is played; what the coach says must be the same every time. */
  enum Way {
    STRAIGHT,
    RESTARTED_BETWEEN_TURNS,
    EVERY_EVENT_TWICE,
    ON_POSTGRESQL
  }

  /** The script presses what no message offers. */
  private static final class NotOffered extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotOffered(String what) {
      super(what);
    }
  }

  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.UK);

  private final Script script;
  private final Way way;
  private final Database database;
  private final Catalogue words;
  private final List<Message<Private>> said = new ArrayList<>();
  private final List<Letter> letters = new ArrayList<>();
  private final RandomGenerator chance = Kit.chance();
  private final Posts posts;
  private final TeamPosts teamPosts;
  private final List<TeamPost> rounds = new ArrayList<>();
  private Coach coach;
  private Instant now;

  Play(Script script, Way way, Path folder, Catalogue words) {
    this.script = script;
    this.way = way;
    this.words = words;
    this.database = database(way, folder);
    this.now = script.now().toInstant();
    this.coach = setup().coach();
    this.posts = new Posts(database);
    this.teamPosts = new TeamPosts(database);
  }

  private static Database database(Way way, Path folder) {
    Path key = folder.resolve("key");
    return switch (way) {
      case STRAIGHT, RESTARTED_BETWEEN_TURNS, EVERY_EVENT_TWICE ->
          Database.sqlite(folder.resolve("coach.db"), key);
      case ON_POSTGRESQL -> Database.postgresql(PostgresServer.shared().empty(), key);
    };
  }

  private CoachSetup setup() {
    return new CoachSetup(
        database,
        words,
        Kit.prompts(),
        Kit.safety().safety(),
        Kit.safety().of("GB").orElseThrow(),
        script.now().getZone(),
        script.locale(),
        CheckInTime.USUAL,
        chance,
        1_000_000,
        Kit.teamQuestions());
  }

  /** What the coach says at every beat. */
  List<List<String>> run() {
    var lines = new ArrayList<List<String>>();
    for (int i = 0; i < script.beats().size(); i++) {
      try {
        lines.add(beat(script.beats().get(i), i));
      } catch (NotOffered wrong) {
        lines.add(List.of("!! " + wrong.getMessage()));
      }
    }
    return lines;
  }

  /** All messages said so far. */
  List<Message<Private>> said() {
    return said;
  }

  /** The letters that they came in. */
  List<Letter> letters() {
    return letters;
  }

  private List<String> beat(Script.Beat beat, int number) {
    Instant then = now.plusSeconds(60 * beat.minutes() + 1);
    if (beat.who().isEmpty()) {
      return travel(then);
    }
    now = then;
    if (way == Way.RESTARTED_BETWEEN_TURNS) {
      coach = setup().coach();
    }
    var event = new Event("e" + number, beat.who(), now, said(beat.said()));
    coach.hear(event);
    if (way == Way.EVERY_EVENT_TWICE) {
      coach.hear(event);
    }
    return read(beat.who());
  }

  /** Stops wherever a timer rings on the way, and writes down when it was. */
  private List<String> travel(Instant then) {
    var lines = new ArrayList<String>();
    for (var ring = coach.nextRing();
        ring.filter(due -> !due.isAfter(then)).isPresent();
        ring = coach.nextRing()) {
      now = ring.get().isBefore(now) ? now : ring.get();
      coach.ring(now);
      for (String member : coach.members()) {
        var said = read(member);
        if (!said.isEmpty()) {
          lines.add("(" + WHEN.format(now.atZone(script.now().getZone())) + ")");
          lines.addAll(said);
        }
      }
      var news = news();
      if (!news.isEmpty()) {
        lines.add("(" + WHEN.format(now.atZone(script.now().getZone())) + ")");
        lines.addAll(news);
      }
    }
    now = then;
    return lines;
  }

  private List<String> read(String member) {
    var lines = new ArrayList<String>();
    for (Letter letter : coach.waiting(member)) {
      letters.add(letter);
      said.add(letter.message());
      lines.addAll(Lines.of(letter.message()));
      coach.sent(letter, now);
    }
    for (Post post : posts.waiting(Post.platform(member))) {
      if (post.place() instanceof Place.Channel || post.address().equals(member)) {
        lines.add(Lines.of(post));
        posts.sent(post, now);
      }
    }
    return lines;
  }

  /** What stands in the channels of teams since the last look. */
  private List<String> news() {
    var lines = new ArrayList<String>();
    for (TeamPost post : teamPosts.waiting("")) {
      rounds.add(post);
      lines.addAll(Lines.of(post));
      teamPosts.sent(post, now);
    }
    return lines;
  }

  private Said said(String text) {
    if (text.equals("(arrives)")) {
      return new Said.Arrived();
    }
    if (text.startsWith("[") && text.endsWith("]")) {
      return pressed(text.substring(1, text.length() - 1));
    }
    if (text.startsWith("{") && text.endsWith("}")) {
      return new Said.Filled(
          letters.getLast().prompt().orElseThrow(), fields(text.substring(1, text.length() - 1)));
    }
    return new Said.Words(new Private(text));
  }

  private Said pressed(String label) {
    for (Letter letter : letters.reversed()) {
      if (letter.message().ask().orElse(null) instanceof Ask.Choice<Private>(_, _, var options)) {
        for (var option : options) {
          if (option.label().text().equals(label)) {
            return new Said.Pressed(letter.prompt().orElseThrow(), option.key());
          }
        }
      }
    }
    for (TeamPost post : rounds.reversed()) {
      if (post.message().ask().orElse(null) instanceof Ask.Choice<Shared>(_, _, var options)) {
        for (var option : options) {
          if (option.label().text().equals(label)) {
            return new Said.Pressed(post.id(), option.key());
          }
        }
      }
    }
    throw new NotOffered("nobody offered [" + label + "]");
  }

  private static Map<String, Private> fields(String text) {
    return Arrays.stream(text.split(";"))
        .map(field -> field.split(":", 2))
        .collect(
            Collectors.toMap(field -> field[0].strip(), field -> new Private(field[1].strip())));
  }

  @Override
  public void close() {
    database.close();
  }
}

package io.careercoach.engine;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.careercoach.dialogue.Dialogue;
import io.careercoach.dialogue.Entry;
import io.careercoach.dialogue.Kind;
import io.careercoach.dialogue.Opening;
import io.careercoach.dialogue.Verb;
import io.careercoach.message.Message;
import io.careercoach.message.Part;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import io.careercoach.record.OneDayCode;
import io.careercoach.store.Database;
import io.careercoach.talk.Kit;
import io.careercoach.time.CheckInTime;
import io.careercoach.words.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** A database in a folder of its own, and as many coaches on it as a test needs. */
final class Room implements AutoCloseable {
  static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  static final String ANA = "terminal/ana";
  static final String BEN = "terminal/ben";

  private static final Catalogue WORDS = Kit.words();
  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final long CACHE = 1_000_000;

  final Database database;
  private final Path folder;
  private final RandomGenerator chance = Kit.chance();

  Room(Path folder) {
    this(folder, Database.sqlite(folder.resolve("coach.db"), folder.resolve("master.key")));
  }

  Room(Path folder, Database database) {
    this.folder = folder;
    this.database = database;
  }

  private CoachSetup setup() {
    var safety = Kit.safety();
    var line = safety.of("GB").orElseThrow();
    return new CoachSetup(
        database,
        WORDS,
        Kit.prompts(),
        safety.safety(),
        line,
        ZONE,
        Locale.UK,
        CheckInTime.USUAL,
        chance,
        CACHE,
        Kit.teamQuestions());
  }

  Posts posts() {
    return new Posts(database);
  }

  /** A coach as it ships, with a memory of its own. */
  Coach coach() {
    return setup().coach();
  }

  /** What whoever runs the server does. */
  RecordDesk desk() {
    return setup().desk();
  }

  /** Everything that the shipped coach keeps for a member to take along. */
  static List<String> kinds() {
    return CoachSetup.repertoire(Kit.prompts(), CheckInTime.USUAL, Kit.chance())
        .kinds()
        .keySet()
        .stream()
        .filter(kind -> !kind.equals(OneDayCode.NAME))
        .toList();
  }

  /** A coach that also knows these dialogues; each is opened by a slash and its name. */
  Coach coach(Dialogue<?>... more) {
    var shipped = CoachSetup.repertoire(Kit.prompts(), CheckInTime.USUAL, Kit.chance());
    var dialogues = new ArrayList<>(shipped.dialogues().values());
    var verbs = new HashMap<>(shipped.verbs());
    for (Dialogue<?> dialogue : more) {
      String name = dialogue.shape().name();
      dialogues.add(dialogue);
      verbs.put(name, (_, _) -> new Verb.Answer.Opens(name, Opening.BLANK));
    }
    var kinds = new ArrayList<>(shipped.kinds().values());
    kinds.add(Kind.first("memo", Echo.Memo.class, (memo, _) -> entry(memo.words())));
    kinds.add(Kind.first("bell", Echo.Bell.class, (_, _) -> entry(new Private("bell"))));
    return setup().coach(Repertoire.of(dialogues, verbs, kinds, new Echo.Clock()));
  }

  private static Entry entry(Private words) {
    return new Entry(Optional.empty(), Phrase.quote(words), List.of());
  }

  static Event event(String key, String member, Said said) {
    return new Event(key, member, NOON, said);
  }

  static Event words(String key, String member, String words) {
    return event(key, member, new Said.Words(new Private(words)));
  }

  /** Says these things one after the other; {@code about} keeps the events apart. */
  static void say(Coach coach, String member, String about, String... words) {
    for (int i = 0; i < words.length; i++) {
      coach.hear(words(about + "/" + i, member, words[i]));
    }
  }

  /** What waits for the member, each letter as its last paragraph or question. */
  static List<String> said(Coach coach, String member) {
    return coach.waiting(member).stream().map(letter -> last(letter.message())).toList();
  }

  private static String last(Message<Private> message) {
    return message.ask().isPresent()
        ? message.ask().get().question().text()
        : texts(message).getLast();
  }

  /** All paragraphs of a letter and its question. */
  static String whole(Letter letter) {
    var all = new ArrayList<>(texts(letter.message()));
    letter.message().ask().ifPresent(ask -> all.add(ask.question().text()));
    return String.join("\n", all);
  }

  /** The paragraphs of a message. */
  static List<String> texts(Message<Private> message) {
    return message.parts().stream()
        .filter(Part.Text.class::isInstance)
        .map(part -> ((Part.Text<Private>) part).text().text())
        .toList();
  }

  Session session(String member) {
    return database.transaction(
        tx -> SavedSession.read(tx.sessions().find(member).orElseThrow().json()));
  }

  /** Every byte of the folder, one character each. */
  String onDisk() throws IOException {
    var all = new StringBuilder();
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.append(new String(Files.readAllBytes(file), ISO_8859_1));
      }
    }
    return all.toString();
  }

  @Override
  public void close() {
    database.close();
  }
}

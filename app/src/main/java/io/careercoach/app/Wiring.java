package io.careercoach.app;

import io.careercoach.app.chat.ClockFile;
import io.careercoach.app.chat.Room;
import io.careercoach.app.chat.Talk;
import io.careercoach.app.chat.TravelClock;
import io.careercoach.app.serve.Service;
import io.careercoach.app.serve.Turns;
import io.careercoach.app.settings.DataFolder;
import io.careercoach.app.settings.DiscordTokens;
import io.careercoach.app.settings.Places;
import io.careercoach.app.settings.Settings;
import io.careercoach.app.settings.SlackTokens;
import io.careercoach.app.settings.Tokens;
import io.careercoach.app.trouble.Problem;
import io.careercoach.chart.Pictures;
import io.careercoach.courier.Platform;
import io.careercoach.courier.PlatformSetup;
import io.careercoach.discord.DiscordCoach;
import io.careercoach.engine.Coach;
import io.careercoach.engine.CoachSetup;
import io.careercoach.engine.Installations;
import io.careercoach.engine.Letters;
import io.careercoach.engine.Posts;
import io.careercoach.engine.RecordDesk;
import io.careercoach.engine.Rehearsal;
import io.careercoach.engine.TeamPosts;
import io.careercoach.message.Part;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import io.careercoach.privacy.KeyProblem;
import io.careercoach.privacy.MasterKeys;
import io.careercoach.safety.HelpLine;
import io.careercoach.slack.SlackCoach;
import io.careercoach.store.Database;
import io.careercoach.store.StoreProblem;
import io.careercoach.time.CheckInTime;
import io.careercoach.words.Catalogue;
import io.careercoach.words.FaultyWords;
import io.careercoach.words.PromptsFile;
import io.careercoach.words.SafetyFile;
import io.careercoach.words.TeamQuestionsFile;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Puts the coach together by hand; the one place that knows every part. */
final class Wiring implements AutoCloseable {
  private final Settings settings;
  private final Places places;
  private final Catalogue words;
  private final Database database;
  private final CoachSetup setup;
  private final Coach coach;
  private volatile Instant tidied = Instant.EPOCH;

  private Wiring(Settings settings, Places places, Function<Path, Database> records) {
    this.settings = settings;
    this.places = places;
    this.words = Catalogue.read(places.config().resolve("words"));
    var faults = words.check();
    if (!faults.isEmpty()) {
      throw new FaultyWords(faults);
    }
    var safety = SafetyFile.read(places.config().resolve("safety.yaml"));
    this.database = records.apply(keyFile(settings, places));
    this.setup =
        new CoachSetup(
            database,
            words,
            PromptsFile.read(places.config().resolve("prompts/en.yaml")),
            safety.safety(),
            helpLine(safety, settings),
            settings.zone(),
            settings.locale(),
            new CheckInTime(settings.checkIn().day(), settings.checkIn().time()),
            new SecureRandom(),
            settings.cacheBytes(),
            TeamQuestionsFile.read(places.config().resolve("prompts/teams-en.yaml")));
    this.coach = setup.coach();
  }

  /**
   * Reads the words and opens the database; what is wrong with them is a problem.
   *
   * @param records opens it with the key in this file
   */
  static Wiring open(Settings settings, Places places, Function<Path, Database> records) {
    try {
      return new Wiring(settings, places, records);
    } catch (FaultyWords wrong) {
      throw new Problem(
          wrong.faults().stream()
              .map(fault ->
                  places.shown(fault.file()) + ":" + fault.line() + ": " + fault.expected())
              .toList());
    } catch (StoreProblem | KeyProblem wrong) {
      throw new Problem(String.valueOf(wrong.getMessage()));
    }
  }

  /** The key file, if this start made it. */
  Optional<Path> newKey() {
    return database.keys().made() ? Optional.of(keyFile(settings, places)) : Optional.empty();
  }

  /** The terminal, with a clock that can be moved. */
  Room room(DataFolder data) {
    var clock = clock(data);
    tidy(clock.instant());
    Talk.tidy(pictures(data), coach::knows);
    return new Room(
        new CoachTalk(coach, new Posts(database), new TeamPosts(database), clock),
        clock,
        this::remark,
        drawing(data),
        pictures(data),
        () -> UUID.randomUUID().toString());
  }

  /** What whoever runs the coach may do for a member. */
  RecordDesk desk() {
    return setup.desk();
  }

  /** Where the terminal puts pictures and files, a folder a member. */
  static Path pictures(DataFolder data) {
    return data.file("pictures");
  }

  /** The clock of the terminal, as far as it was moved. */
  static TravelClock clock(DataFolder data) {
    var kept = new ClockFile(data.file("chat.clock"));
    return new TravelClock(InstantSource.system(), kept::read, kept::write);
  }

  Service service(DataFolder data) {
    var turns = new Turns();
    var slack =
        SlackTokens.in(places.environment())
            .access()
            .map(access -> new SlackCoach(access, setup(turns, data)));
    var discord =
        DiscordTokens.in(places.environment())
            .access()
            .map(access -> new DiscordCoach(access, setup(turns, data)));
    var platforms =
        Stream.of(slack, discord).<Platform>flatMap(platform -> platform.stream()).toList();
    if (!platforms.isEmpty()) {
      new Rehearsal(database, coach).hold(Instant.now());
    }
    return new Service(
        settings.server(),
        Tokens.in(places.environment()),
        InstantSource.system(),
        this::tick,
        this::databaseTrouble,
        turns,
        platforms,
        slack.flatMap(SlackCoach::entrance),
        this::close);
  }

  private PlatformSetup setup(Turns turns, DataFolder data) {
    return new PlatformSetup(
        coach,
        event -> turns.run(() -> coach.hear(event)),
        new Letters(database),
        new Posts(database),
        new Installations(database),
        phrase -> words.say(phrase, settings.locale(), settings.zone()),
        drawing(data),
        InstantSource.system(),
        new SecureRandom());
  }

  private void tick(Instant now) {
    coach.ring(now);
    tidy(now);
  }

  /** Removes, once an hour, what was kept long enough. */
  private void tidy(Instant now) {
    if (now.isAfter(tidied.plus(Duration.ofHours(1)))) {
      tidied = now;
      database.sweep(now);
      new Installations(database).sweep(now);
    }
  }

  @Override
  public void close() {
    database.close();
  }

  private static Path keyFile(Settings settings, Places places) {
    var home = Path.of(System.getProperty("user.home"));
    return settings.masterKeyFile().orElseGet(() -> MasterKeys.place(places.environment(), home));
  }

  /** Whom to call in the country of the settings, if it is listed. */
  private static HelpLine helpLine(SafetyFile safety, Settings settings) {
    return settings.country().flatMap(safety::of).orElseGet(safety::anywhere);
  }

  private String remark(Phrase phrase, String member) {
    return words.say(phrase, settings.locale(), coach.zone(member));
  }

  /** Draws; the letters for it are unpacked beside the records when the first picture is drawn. */
  private Function<Part.Chart<Private>, byte[]> drawing(DataFolder data) {
    var pictures = new Pictures(data.file("letters"));
    return chart -> pictures.png(chart, settings.locale());
  }

  private Optional<String> databaseTrouble() {
    try {
      coach.nextRing();
      return Optional.empty();
    } catch (RuntimeException wrong) {
      return Optional.of("The database does not answer.");
    }
  }
}

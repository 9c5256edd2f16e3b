package io.careercoach.app;

import io.careercoach.app.chat.Talk;
import io.careercoach.app.log.Logs;
import io.careercoach.app.settings.DataFolder;
import io.careercoach.app.settings.SettingsReader;
import io.careercoach.app.trouble.Problem;
import io.careercoach.engine.RecordDesk;
import io.careercoach.engine.RecordProblem;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BiConsumer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The records that a command works on, and whose name means whom in them. */
final class Records {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Mixin private Folders folders = new Folders();

  @Option(names = "--chat", description = "The records of chat, not those of serve.")
  private boolean chat;

  @SuppressWarnings("NullAway.Init") // picocli fills the field in
  Records() {}

  /** The member of that name; in chat the name alone is enough. */
  String member(String name) {
    if (name.contains("/")) {
      return name;
    }
    if (!chat) {
      throw new Problem(
          name + ": a name has its platform in front, as in slack/U123; or add --chat.");
    }
    return Talk.member(name);
  }

  /** Removes the files that chat has shown to this member, beside the records. */
  void wipe(String name) {
    if (chat) {
      var data = SettingsReader.read(folders.places()).orProblem().data();
      Talk.wipe(Wiring.pictures(DataFolder.open(data)), name.replaceFirst("^.*/", ""));
    }
  }

  /** Does this with the records, while nobody else has them open. */
  void use(BiConsumer<RecordDesk, Instant> work) {
    var places = folders.places();
    var settings = SettingsReader.read(places).orProblem();
    var data = DataFolder.open(settings.data());
    Logs.toFile(data.file("records.log"), settings.log());
    var store =
        chat ? new ServeDatabase.InFile(data.file("chat.db")) : ServeDatabase.of(settings, data);
    InstantSource clock = chat ? Wiring.clock(data) : InstantSource.system();
    try (var wiring = Wiring.open(settings, places, store::open)) {
      wiring.newKey().ifPresent(key -> spec.commandLine().getErr().println(Keeping.of(key)));
      work.accept(wiring.desk(), clock.instant());
    } catch (RecordProblem problem) {
      throw new Problem(String.valueOf(problem.getMessage()));
    }
  }

  void say(String line) {
    spec.commandLine().getOut().println(line);
  }
}

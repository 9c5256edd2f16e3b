package io.careercoach.app;

import io.careercoach.app.chat.Talk;
import io.careercoach.app.log.Logs;
import io.careercoach.app.settings.DataFolder;
import io.careercoach.app.settings.SettingsReader;
import io.careercoach.store.Database;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code chat}: the coach in this terminal, without tokens and without set-up. */
@Command(
    name = "chat",
    mixinStandardHelpOptions = true,
    description = "Talk with the coach in this terminal; no tokens, no set-up.")
final class ChatCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private Folders folders = new Folders();

  @Option(names = "--as", paramLabel = "NAME", defaultValue = "me", description = "Who is talking.")
  private String name = "me";

  @SuppressWarnings("NullAway.Init") // picocli fills the field in
  ChatCommand() {}

  @Override
  public Integer call() {
    var places = folders.places();
    var settings = SettingsReader.read(places).orProblem();
    var data = DataFolder.open(settings.data());
    Logs.toFile(data.file("chat.log"), settings.log());
    var file = data.file("chat.db");
    try (var wiring = Wiring.open(settings, places, key -> Database.sqlite(file, key))) {
      wiring.newKey().ifPresent(key -> spec.commandLine().getErr().println(Keeping.of(key)));
      return Talk.in(wiring.room(data), name, places.environment()) ? 0 : Complaint.OUR_FAULT;
    }
  }
}

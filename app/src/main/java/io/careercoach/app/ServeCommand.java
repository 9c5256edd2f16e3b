package io.careercoach.app;

import io.careercoach.app.log.Logs;
import io.careercoach.app.serve.Serving;
import io.careercoach.app.settings.DataFolder;
import io.careercoach.app.settings.SettingsReader;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code serve}: the coach on Slack and Discord, whichever has tokens. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serve Slack and Discord, whichever has tokens; health on COACH_PORT.")
final class ServeCommand implements Callable<Integer> {
  @Mixin private Folders folders = new Folders();

  @Override
  public Integer call() throws InterruptedException {
    var places = folders.places();
    var settings = SettingsReader.read(places).orProblem();
    var data = DataFolder.open(settings.data());
    Logs.toStandardOutput(settings.log());
    var wiring = Wiring.open(settings, places, key -> ServeDatabase.of(settings, data).open(key));
    wiring.newKey().ifPresent(key -> LoggerFactory.getLogger(Wiring.class).info(Keeping.of(key)));
    var serving = Serving.start(wiring.service(data));
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(serving), "stop"));
    new CountDownLatch(1).await();
    return 0;
  }

  /** A process ended by a signal would say 143; one that finished its work says 0. */
  private static void stop(Serving serving) {
    serving.stop();
    Runtime.getRuntime().halt(0);
  }
}

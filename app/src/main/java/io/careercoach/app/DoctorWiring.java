package io.careercoach.app;

import io.careercoach.app.doctor.Check;
import io.careercoach.app.doctor.ClockCheck;
import io.careercoach.app.doctor.DataCheck;
import io.careercoach.app.doctor.DatabaseCheck;
import io.careercoach.app.doctor.Doctor;
import io.careercoach.app.doctor.Finding;
import io.careercoach.app.doctor.FontCheck;
import io.careercoach.app.doctor.JavaCheck;
import io.careercoach.app.doctor.KeyCheck;
import io.careercoach.app.doctor.PlatformCheck;
import io.careercoach.app.doctor.PromptsCheck;
import io.careercoach.app.doctor.SafetyCheck;
import io.careercoach.app.doctor.ServerCheck;
import io.careercoach.app.doctor.SettingsCheck;
import io.careercoach.app.doctor.TokensCheck;
import io.careercoach.app.doctor.WordsCheck;
import io.careercoach.app.doctor.YamlCheck;
import io.careercoach.app.settings.DataFolder;
import io.careercoach.app.settings.DiscordTokens;
import io.careercoach.app.settings.Places;
import io.careercoach.app.settings.Reading;
import io.careercoach.app.settings.Settings;
import io.careercoach.app.settings.SlackTokens;
import io.careercoach.app.settings.Tokens;
import io.careercoach.discord.DiscordLook;
import io.careercoach.slack.SlackLook;
import io.careercoach.store.StoreProblem;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Gives the doctor what it looks at; what needs the settings is looked at once these are right. */
final class DoctorWiring {
  private static final List<String> FONTS =
      List.of("io/careercoach/chart/regular.ttf", "io/careercoach/chart/bold.ttf");

  private DoctorWiring() {}

  static Doctor doctor(Places places, Reading reading, boolean verbose) {
    var checks = new ArrayList<Check>();
    checks.add(new JavaCheck(Runtime.version()));
    checks.add(new SettingsCheck(places, reading, verbose));
    checks.add(new YamlCheck(places));
    checks.add(new WordsCheck(places));
    checks.add(new PromptsCheck(places));
    if (reading instanceof Reading.Right(var settings, _)) {
      checks.addAll(of(settings, places));
    }
    checks.add(new FontCheck(DoctorWiring.class.getClassLoader(), FONTS));
    checks.add(new TokensCheck(Tokens.in(places.environment())));
    SlackTokens.in(places.environment())
        .access()
        .ifPresent(access -> checks.add(new PlatformCheck(() -> SlackLook.at(access))));
    DiscordTokens.in(places.environment())
        .access()
        .ifPresent(access -> checks.add(new PlatformCheck(() -> DiscordLook.at(access))));
    return new Doctor(checks);
  }

  private static List<Check> of(Settings settings, Places places) {
    var data = settings.data();
    return List.of(
        new DataCheck(data),
        new DatabaseCheck("chat", data.resolve("chat.db")),
        () -> serve(settings),
        KeyCheck.of(settings, places.environment(), Path.of(System.getProperty("user.home"))),
        new ClockCheck(Instant.now(), settings.zone()),
        new SafetyCheck(places, settings.country()));
  }

  private static List<Finding> serve(Settings settings) {
    try {
      return switch (ServeDatabase.of(settings, new DataFolder(settings.data()))) {
        case ServeDatabase.InFile(var file) -> new DatabaseCheck("serve", file).look();
        case ServeDatabase.OnServer(var address) -> new ServerCheck("serve", address).look();
      };
    } catch (StoreProblem wrong) {
      return List.of(Finding.wrong("serve database", String.valueOf(wrong.getMessage())));
    }
  }
}

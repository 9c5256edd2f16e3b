package io.careercoach.app;

import io.careercoach.app.trouble.Problem;
import io.careercoach.discord.DiscordManifest;
import io.careercoach.slack.SlackManifest;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code manifest}: what to paste where an app of a platform is made. */
@Command(
    name = "manifest",
    mixinStandardHelpOptions = true,
    description =
        "Print what to paste at Slack, or the links that invite the bot at Discord, with the"
            + " steps.")
final class ManifestCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "PLATFORM", description = "slack or discord")
  private String platform;

  @Option(
      names = "--http",
      paramLabel = "URL",
      description =
          "Where Slack reaches this server, such as https://coach.example.org;"
              + " without it Socket Mode is used, which needs no address.")
  private Optional<String> url;

  @SuppressWarnings("NullAway.Init") // picocli fills the fields in
  ManifestCommand() {}

  @Override
  public Integer call() {
    var out = spec.commandLine().getOut();
    out.print(
        switch (platform) {
          case "slack" -> slack();
          case "discord" ->
              DiscordManifest.text(Optional.ofNullable(System.getenv("DISCORD_TOKEN")));
          default -> throw new Problem(platform + ": expected slack or discord.");
        });
    out.flush();
    return 0;
  }

  private String slack() {
    if (url.filter(address -> !address.matches("https://[^\\s/]+(/[^\\s]*)?")).isPresent()) {
      throw new Problem("--http: expected an address that begins with https://");
    }
    return SlackManifest.yaml(url.map(address -> address.replaceFirst("/+$", "")));
  }
}

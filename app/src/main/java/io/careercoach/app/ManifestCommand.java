package io.careercoach.app;

import io.careercoach.app.trouble.Problem;
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
    description = "Print the manifest of the app to paste at Slack, with the steps by hand.")
final class ManifestCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "PLATFORM", description = "slack")
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
    if (!platform.equals("slack")) {
      throw new Problem(platform + ": there is a manifest for slack only so far.");
    }
    if (url.filter(address -> !address.matches("https://[^\\s/]+(/[^\\s]*)?")).isPresent()) {
      throw new Problem("--http: expected an address that begins with https://");
    }
    var out = spec.commandLine().getOut();
    out.print(SlackManifest.yaml(url.map(address -> address.replaceFirst("/+$", ""))));
    out.flush();
    return 0;
  }
}

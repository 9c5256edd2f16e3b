package io.careercoach.app;

import io.careercoach.slack.fake.FakeSlack;
import java.nio.file.Path;
import java.util.Optional;

/** By signed requests. */
final class SlackHttpIT extends SlackIT {
  @Override
  SlackService begin(FakeSlack slack, Path folder) throws Exception {
    return SlackService.byRequests(slack, folder);
  }

  @Override
  Optional<String> url() {
    return Optional.of("https://coach.example.org");
  }
}

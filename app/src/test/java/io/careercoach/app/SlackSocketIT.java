package io.careercoach.app;

import io.careercoach.slack.fake.FakeSlack;
import java.nio.file.Path;
import java.util.Optional;

/** By Socket Mode. */
final class SlackSocketIT extends SlackIT {
  @Override
  SlackService begin(FakeSlack slack, Path folder) throws Exception {
    return SlackService.bySockets(slack, folder);
  }

  @Override
  Optional<String> url() {
    return Optional.empty();
  }
}

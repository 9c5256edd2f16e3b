package io.careercoach.slack;

import io.careercoach.slack.fake.FakeSlack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The ways by which Slack reaches the coach. */
enum Way {
  SOCKETS {
    @Override
    Practice begin(FakeSlack fake, Path folder) {
      return Practice.bySockets(fake, folder);
    }
  },
  REQUESTS {
    @Override
    Practice begin(FakeSlack fake, Path folder) {
      try {
        return Practice.byRequests(fake, folder);
      } catch (IOException noPort) {
        throw new UncheckedIOException(noPort);
      }
    }
  };

  abstract Practice begin(FakeSlack fake, Path folder);
}

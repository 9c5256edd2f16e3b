package io.careercoach.slack;

import io.careercoach.slack.fake.FakeSlack;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** A test with the coach in a Slack of its own. */
abstract class InSlack {
  @TempDir Path folder;
  @Parameter Way way = Way.SOCKETS;
  FakeSlack fake;
  Practice practice;

  @BeforeEach
  final void open() {
    fake = FakeSlack.start();
    practice = way.begin(fake, folder);
  }

  /** The coach ends and starts again. */
  final void restart() {
    practice.close();
    fake.sockets().areOpen(0); // or what comes next may still be sent to the one that has ended
    practice = way.begin(fake, folder);
  }

  @AfterEach
  final void close() {
    practice.close();
    fake.close();
  }
}

package io.careercoach.slack;

import io.careercoach.slack.fake.FakeSlack;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test with the coach in a Slack of its own, by Socket Mode. */
abstract class InSlack {
  @TempDir Path folder;
  FakeSlack fake;
  Practice practice;

  @BeforeEach
  final void open() {
    fake = FakeSlack.start();
    practice = Practice.bySockets(fake, folder);
  }

  @AfterEach
  final void close() {
    practice.close();
    fake.close();
  }
}

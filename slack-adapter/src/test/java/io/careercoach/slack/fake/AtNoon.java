package io.careercoach.slack.fake;

import com.slack.api.methods.MethodsClient;
import org.junit.jupiter.api.AfterEach;

/**
 * A fake Slack whose clock stands still, the real client of its Web API, and somebody to talk with.
 */
abstract class AtNoon {
  final FakeSlack slack = FakeSlack.start(Client.NOON);
  final MethodsClient app = Client.of(slack);
  final Member ana = slack.member("ana");

  @AfterEach
  void ends() {
    slack.close();
  }
}

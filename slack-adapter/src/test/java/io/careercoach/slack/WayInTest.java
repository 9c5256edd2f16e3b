package io.careercoach.slack;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What goes wrong with web sockets. */
class WayInTest extends InSlack {

  private void talks(String name) {
    var member = fake.member(name);
    member.says("/help").isAcked();
    member.hears("Just write to me");
  }

  @RepeatedTest(3)
  void aSocketThatIsCutComesBack() {
    talks("ana");
    fake.sockets().refuse(2);
    fake.sockets().areCut();
    fake.sockets().areOpen(1);
    talks("ben");
  }

  @Test
  void aSocketThatIsToEndIsReplacedFirst() {
    talks("ana");
    fake.sockets().areRefreshed();
    fake.awaits("another socket", () -> fake.sockets().opened() > 1);
    talks("ben");
  }
}

package io.careercoach.slack;

import io.careercoach.courier.Ear;
import io.careercoach.measure.Side;
import io.careercoach.slack.fake.Delivery;
import io.careercoach.slack.fake.FakeSlack;
import io.careercoach.slack.fake.Member;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * Many members at once, by one way into Slack. Each event has its time, whether those before it are
 * answered or not, and all that is measured counts from then on.
 *
 * <p>An event is kept when {@link Ear#hear} returns: then the transaction with its letter is on the
 * disk. So nothing is asked of the database while it is measured.
 */
final class LoadRun implements AutoCloseable {
  private static final double NANOS_A_MILLI = 1e6;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** Letters of one turn have numbers that begin alike. */
  private static final String ANSWERED =
      "select count(distinct member || (seq / 1000)) from outbox where member like 'slack/%'";

  private final FakeSlack fake = FakeSlack.start();
  private final Path file;
  private final Practice practice;
  private final List<LoadTalk> talks;
  private final List<Member> members;
  private final Map<String, Long> kept = new ConcurrentHashMap<>();
  private final List<Sent> sent = new ArrayList<>();

  /** An event that was sent, when it was to be, and when it was. */
  private record Sent(Delivery event, long due, long gone) {}

  LoadRun(Way way, Path folder, List<List<String>> lines, int crowd, int length) {
    file = folder.resolve("coach.db");
    practice = way.begin(fake, folder);
    talks =
        IntStream.range(0, lines.size())
            .mapToObj(i -> LoadTalk.played(practice.coach, "else/talk" + i, lines.get(i), length))
            .toList();
    members = IntStream.range(0, crowd).mapToObj(i -> fake.member("member" + i)).toList();
    var before = practice.office.ear;
    practice.office.ear =
        event -> {
          boolean heard = before.hear(event);
          kept.put(mark(event.key()), System.nanoTime());
          return heard;
        };
  }

  /** The last part of an event's key is what Slack knows it by. */
  private static String mark(String key) {
    return key.substring(key.lastIndexOf('/') + 1);
  }

  /** Sends what comes next, so many a second; only what is sent from then on is measured. */
  void sends(int from, int until, int aSecond) {
    sent.clear();
    long begin = System.nanoTime();
    for (int i = from; i < until; i++) {
      long due = begin + Duration.ofSeconds(1).toNanos() * (i - from) / aSecond;
      for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
        LockSupport.parkNanos(left);
      }
      int who = i % members.size();
      var event = talk(who).acts().get(i / members.size()).by(members.get(who));
      sent.add(new Sent(event, due, System.nanoTime()));
    }
  }

  /** Sends what comes next; nobody does anything before all are answered. */
  void goesInTurn(int from, int until) {
    for (int i = from; i < until; i += members.size()) {
      sends(i, i + members.size(), members.size());
      settles();
    }
  }

  private LoadTalk talk(int member) {
    return talks.get(member % talks.size());
  }

  /** Waits for what is on its way, if it comes at all. */
  void settles() {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (missed() > 0 && System.nanoTime() < end) {
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
  }

  /** How many were not acknowledged. */
  long missed() {
    return sent.stream().filter(one -> one.event().acks() == 0).count();
  }

  /** How many were brought more than once, or given up, as they were not answered in time. */
  long failed() {
    return sent.stream()
        .filter(one -> one.event().attempts() > 1 || one.event().failures() > 0)
        .count();
  }

  /** How many are not in the database. */
  long lost() {
    return sent.stream().filter(one -> !kept.containsKey(one.event().mark())).count();
  }

  /** How many members have another question open than the one that the talk leads to. */
  long astray() {
    return IntStream.range(0, members.size())
        .filter(i -> !LoadTalk.open(practice.coach, address(i)).equals(talk(i).open()))
        .count();
  }

  private String address(int member) {
    return "slack/" + fake.workspace().id() + "/" + members.get(member).id();
  }

  /** How many turns have put a letter into the outbox, since the beginning. */
  int answered() throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var query = connection.createStatement();
        var rows = query.executeQuery(ANSWERED)) {
      return rows.getInt(1);
    }
  }

  /** Milliseconds until the acknowledgement was there. */
  Side acks() {
    var acks = new Side();
    sent.stream()
        .filter(one -> one.event().acks() > 0)
        .forEach(one ->
            acks.add((one.gone() - one.due() + one.event().ackTime().toNanos()) / NANOS_A_MILLI));
    return acks;
  }

  /** Milliseconds until the turn was on the disk. */
  Side commits() {
    var commits = new Side();
    for (var one : sent) {
      var then = kept.get(one.event().mark());
      if (then != null) {
        commits.add((then - one.due()) / NANOS_A_MILLI);
      }
    }
    return commits;
  }

  @Override
  public void close() {
    practice.close();
    fake.close();
  }
}

package io.careercoach.app.kill;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A long talk whose coach is killed again and again, each time at a random moment. */
final class Ordeal {
  private static final String READY = ":ready";
  private static final Duration LONG_START = Duration.ofSeconds(2);
  private static final Duration LONG_TURN = Duration.ofMillis(40);

  private final Launch launch;
  private final Random random;
  private final Member member;
  private final String ready;
  private final Chronicle chronicle = new Chronicle();
  private Duration start = LONG_START;
  private Duration firstTurn = LONG_TURN;
  private Duration laterTurn = LONG_TURN;

  Ordeal(Launch launch, Random random) {
    var questions = new Questions();
    this.launch = launch;
    this.random = random;
    this.member = new Member(random, questions);
    this.ready = questions.say("terminal.unknown", "typed", READY);
  }

  /** Talks through this many kills, and then looks at the goals. */
  void endure(int deaths) throws IOException, InterruptedException {
    for (int death = 1; death <= deaths; death++) {
      live();
    }
    try (var coach = launch.start()) {
      settle(coach);
      say(coach, member.next());
      ask(coach, "not now");
      var list = ask(coach, "/goal list");
      var pages = new ArrayList<List<String>>();
      for (int number = 1; number <= member.goals(); number++) {
        pages.add(ask(coach, "/goal show " + number));
      }
      coach.end();
      member.checkGoals(list, pages);
    }
  }

  int goals() {
    return member.goals();
  }

  Chronicle chronicle() {
    return chronicle;
  }

  /** One life of the coach: it starts, may take a few lines, and is killed. */
  private void live() throws IOException, InterruptedException {
    member.forget();
    try (var coach = launch.start()) {
      if (random.nextInt(100) < 20) {
        killStarting(coach);
        return;
      }
      settle(coach);
      int lines = random.nextInt(3);
      for (int line = 0; line < lines; line++) {
        var took = say(coach, member.next());
        if (line == 0) {
          firstTurn = took;
        } else {
          laterTurn = took;
        }
      }
      if (random.nextInt(100) < 10) {
        kill(coach, Duration.ZERO);
        chronicle.killed(Moment.BETWEEN_LINES);
      } else {
        killInTurn(coach, member.next(), lines == 0 ? firstTurn : laterTurn);
      }
    }
  }

  private void settle(Killable coach) throws InterruptedException {
    long begun = System.nanoTime();
    coach.type(READY);
    var lines = coach.until(ready);
    start = since(begun);
    chronicle.tell("started", lines);
    chronicle.judge(member.hearStart(lines));
    if (random.nextBoolean()) {
      member.forget();
    }
  }

  private Duration say(Killable coach, String line) throws InterruptedException {
    long begun = System.nanoTime();
    var reply = ask(coach, line);
    var took = since(begun);
    member.hearReply(line, reply);
    return took;
  }

  private List<String> ask(Killable coach, String line) throws InterruptedException {
    coach.type(line, READY);
    var reply = coach.until(ready);
    chronicle.tell(line, reply);
    return reply;
  }

  private void killStarting(Killable coach) throws InterruptedException {
    if (member.hear(kill(coach, upTo(start)))) {
      chronicle.judge(true);
    }
    chronicle.killed(Moment.WHILE_STARTING);
  }

  /** Half of the kills aim at the end of the turn, where it is committed and printed. */
  private void killInTurn(Killable coach, String line, Duration turn) throws InterruptedException {
    var earliest = random.nextBoolean() ? Duration.ZERO : turn.dividedBy(2);
    coach.type(line, READY);
    chronicle.tell(line, List.of("?"));
    var lines = kill(coach, earliest.plus(upTo(turn.minus(earliest))));
    boolean told = member.hear(lines);
    if (lines.contains(ready)) {
      chronicle.killed(Moment.BETWEEN_LINES);
    } else if (told) {
      chronicle.killed(Moment.AFTER_PRINT);
    } else {
      chronicle.killedInSilence();
    }
  }

  private List<String> kill(Killable coach, Duration delay) throws InterruptedException {
    var lines = coach.killAfter(delay);
    chronicle.tell("killed after " + delay, lines);
    return lines;
  }

  private Duration upTo(Duration longest) {
    return Duration.ofNanos(random.nextLong(longest.toNanos()));
  }

  private static Duration since(long begun) {
    return Duration.ofNanos(System.nanoTime() - begun);
  }
}

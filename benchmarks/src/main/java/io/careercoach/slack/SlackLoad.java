package io.careercoach.slack;

import com.sun.management.OperatingSystemMXBean;
import io.careercoach.measure.Side;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/**
 * Two hundred members in the middle of their talks, and two hundred events a second for a minute,
 * by each way into Slack. Slack is the one of the tests; it lives in the same process on threads of
 * its own, so that what it costs counts against the coach.
 */
public final class SlackLoad {
  /** What members do, each one thing a second, over and over: the talks are shared out evenly. */
  static final List<List<String>> TALKS =
      List.of(
          List.of(
              "I want to finish 12 mock interviews",
              "by 1 May 2028",
              "because I freeze",
              "late shifts eat my evenings",
              "back",
              "late shifts eat my evenings",
              "If it is Tuesday, then I call Ben",
              "[8]",
              "/goal list",
              "cancel",
              "[Discard]"),
          List.of(
              "/reflect compass",
              "[Mostly]",
              "[Partly]",
              "[Mostly]",
              "back",
              "[A little]",
              "[A little]",
              "[Partly]",
              "[Partly]",
              "That people left the room knowing more"),
          List.of(
              "/coach win Closed the ticket queue",
              "skill",
              "/coach wins",
              "/coach home",
              "[Log a win]",
              "Trained two new colleagues",
              "experience"),
          List.of(
              "/reflect balance",
              "[Another one]",
              "Two evenings a week belong to my family",
              "I want to leave work at five on two days a week",
              "why",
              "by 1 May 2028",
              "/coach help",
              "cancel",
              "[Discard]"));

  private static final int MEMBERS = 200;
  private static final int A_SECOND = 200;

  /** The first things wait for each other, while nothing is compiled yet. */
  private static final int GENTLE = 3 * MEMBERS;

  private static final int WARM_UP = 15 * MEMBERS;
  private static final int MEASURED = 60 * MEMBERS;
  private static final int ALL = WARM_UP + MEASURED;

  private final OperatingSystemMXBean machine =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private SlackLoad() {}

  public static void main(String[] arguments) throws IOException, SQLException {
    for (Way way : arguments.length == 0 ? Way.values() : new Way[] {Way.valueOf(arguments[0])}) {
      new SlackLoad().run(way);
    }
  }

  private void run(Way way) throws IOException, SQLException {
    System.out.printf(
        "%n%s: %d members, %d events a second for %d s; the machine's load before: %.1f%n",
        way, MEMBERS, A_SECOND, MEASURED / A_SECOND, machine.getSystemLoadAverage());
    Path folder = Files.createTempDirectory(Path.of("target"), "slack");
    try (var run = new LoadRun(way, folder, TALKS, MEMBERS, ALL / MEMBERS)) {
      run.goesInTurn(0, GENTLE);
      run.sends(GENTLE, WARM_UP, A_SECOND);
      long before = machine.getProcessCpuTime();
      long begin = System.nanoTime();
      run.sends(WARM_UP, ALL, A_SECOND);
      double cores = (machine.getProcessCpuTime() - before) / (double) (System.nanoTime() - begin);
      run.settles();
      System.out.println("ms                     median      p99  longest    limit of p99");
      print("acknowledged", run.acks(), 300);
      print("in the outbox", run.commits(), 1000);
      System.out.printf(
          "not acknowledged %d, failed or brought again %d, not kept %d; turns with a letter %d of"
              + " %d, members elsewhere than their talk %d; cores in use %.2f%n",
          run.missed(), run.failed(), run.lost(), run.answered(), ALL, run.astray(), cores);
    }
  }

  private static void print(String what, Side side, int limit) {
    System.out.printf(
        "%-20s %8.1f %8.1f %8.1f %15d%n",
        what, side.median(), side.part(0.99), side.part(1), limit);
  }
}

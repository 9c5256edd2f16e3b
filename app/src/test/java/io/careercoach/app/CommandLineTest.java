package io.careercoach.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.app.trouble.Problem;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

final class CommandLineTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void helpNamesEveryCommand() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString())
        .contains("chat", "serve", "understand", "doctor", "export", "import", "forget", "COACH");
  }

  @Test
  void versionIsOneLine() {
    assertThat(run("--version")).isZero();
    assertThat(out.toString()).startsWith("Career Coach ").hasLineCount(1);
  }

  @Test
  void anUnknownCommandGetsTheNearestOne() {
    assertThat(run("docter")).isEqualTo(2);
    assertThat(err.toString())
        .isEqualTo("Unknown command docter; did you mean doctor? See ./coach --help\n");
  }

  @Test
  void anUnknownOptionGetsTheNearestOne() {
    assertThat(run("chat", "--dta", "x")).isEqualTo(2);
    assertThat(err.toString())
        .isEqualTo("Unknown option --dta; did you mean --data? See ./coach chat --help\n");
  }

  @Test
  void noCommandIsToldSo() {
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString()).isEqualTo("A command is missing. See ./coach --help\n");
  }

  @Test
  void aProblemIsItsSentencesAndAFaultOfOursIsNoStackTrace() {
    assertThat(complaint(new Problem("Do this."))).isEqualTo(2);
    assertThat(err.toString()).isEqualTo("Do this.\n");

    assertThat(complaint(new IllegalStateException("canary"))).isEqualTo(1);
    assertThat(err.toString()).contains("IllegalStateException").doesNotContain("canary", "\tat ");
  }

  private int complaint(RuntimeException wrong) {
    CommandLine command = new CommandLine(new Main());
    command.setErr(new PrintWriter(err, true));
    return Complaint.aboutRunning(wrong, command, command.parseArgs());
  }

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }
}

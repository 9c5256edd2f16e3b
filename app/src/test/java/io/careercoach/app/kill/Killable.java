package io.careercoach.app.kill;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A running coach that may be killed at any moment; whatever is read from it has a time limit. */
final class Killable implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Process process;
  private final BlockingQueue<Optional<String>> printed = new LinkedBlockingQueue<>();

  Killable(Process process) {
    this.process = process;
    Thread.ofVirtual().start(this::read);
  }

  /** Types lines at once; one that is killed meanwhile may have read some of them or none. */
  void type(String... lines) {
    try {
      var input = process.getOutputStream();
      input.write((String.join("\n", lines) + "\n").getBytes(UTF_8));
      input.flush();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  /** All that is printed before this line. */
  List<String> until(String line) throws InterruptedException {
    var before = new ArrayList<String>();
    for (var next = next(before); !next.equals(Optional.of(line)); next = next(before)) {
      before.add(
          next.orElseThrow(() -> new AssertionError("the coach ended, and printed: " + before)));
    }
    return before;
  }

  /** Lets it run for that long, kills it as {@code kill -9} does, and gives what it had printed. */
  List<String> killAfter(Duration delay) throws InterruptedException {
    var ended = process.waitFor(delay.toNanos(), TimeUnit.NANOSECONDS);
    assertThat(ended).as("it runs until it is killed").isFalse();
    process.toHandle().destroyForcibly();
    assertThat(process.waitFor(PATIENCE)).as("it can be killed").isTrue();
    return rest();
  }

  /** Hangs up, and gives what it still printed; it must have ended well. */
  List<String> end() throws IOException, InterruptedException {
    process.getOutputStream().close();
    var rest = rest();
    assertThat(process.waitFor(PATIENCE)).as("it ends with its input").isTrue();
    assertThat(process.exitValue()).as("exit code, after %s", rest).isZero();
    return rest;
  }

  private List<String> rest() throws InterruptedException {
    var rest = new ArrayList<String>();
    for (var next = next(rest); next.isPresent(); next = next(rest)) {
      rest.add(next.get());
    }
    return rest;
  }

  private Optional<String> next(List<String> before) throws InterruptedException {
    var next = printed.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    if (next == null) {
      throw new AssertionError("the coach hangs, and printed: " + before);
    }
    return next;
  }

  private void read() {
    try (BufferedReader output = process.inputReader(UTF_8)) {
      output.lines().forEach(line -> printed.add(Optional.of(line)));
    } catch (IOException | UncheckedIOException cut) {
      printed.add(Optional.of("(cut off: " + cut + ")"));
    } finally {
      printed.add(Optional.empty());
    }
  }

  @Override
  public void close() {
    process.toHandle().destroyForcibly();
  }
}

package io.careercoach.slack.fake;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** Says what shall go wrong with the calls that were named. */
public final class Next {
  private final Consumer<Faults.Fault> comes;
  private final World world;

  Next(World world, Consumer<Faults.Fault> comes) {
    this.world = world;
    this.comes = comes;
  }

  /** It is not answered until the test lets go; then as if nothing had been. */
  public Hold hangs() {
    var hold = new Hold(world);
    comes.accept(hold);
    return hold;
  }

  /** A server error, and nothing was done. */
  public void fails(int status) {
    comes.accept(request -> request.says(status, "<html>" + status + "</html>"));
  }

  /** The connection ends before anything was done. */
  public void isCutBefore() {
    comes.accept(Request::cuts);
  }

  /** It is done, and the connection ends before the answer. */
  public void isCutAfter() {
    comes.accept(request -> {
      request.isDone();
      request.cuts();
    });
  }

  /** It is done, and the answer is a server error. */
  public void failsAfter(int status) {
    comes.accept(request -> {
      request.isDone();
      request.says(status, "");
    });
  }

  /** It is answered with {@code "ok": false}. */
  public void isRefused(String error) {
    comes.accept(request -> request.says(200, new Refusal(error).answer().toString()));
  }

  /** Status 429, with this {@code Retry-After}, or without one. */
  public void isLimited(Optional<Duration> wait) {
    comes.accept(request -> {
      wait.ifPresent(time ->
          request.exchange().getResponseHeaders().set("Retry-After", "" + time.toSeconds()));
      request.says(429, new Refusal("ratelimited").answer().toString());
    });
  }
}

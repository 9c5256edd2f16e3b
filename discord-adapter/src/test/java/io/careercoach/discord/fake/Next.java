package io.careercoach.discord.fake;

import java.time.Duration;
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
    comes.accept(
        request -> request.says(status, "{\"message\": \"%d\", \"code\": 0}".formatted(status)));
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

  /** It is refused with one of Discord's codes. */
  public void isRefused(int status, int code, String message) {
    comes.accept(
        request -> request.says(status, new Refusal(status, code, message).answer().text()));
  }

  /** Status 429 for this address alone. */
  public void isLimited(Duration wait) {
    limited(wait, "user", false);
  }

  /** Status 429 for this address alone, and no word of how long. */
  public void isLimitedForSomeTime() {
    isRefused(429, 0, "You are being rate limited.");
  }

  /** Status 429 for everything that the app does. */
  public void isLimitedForAll(Duration wait) {
    limited(wait, "global", true);
  }

  /** The whole address of the app is shut out, as after 10,000 invalid calls in ten minutes. */
  public void isShutOut(Duration wait) {
    comes.accept(request -> request.isKeptOut(wait));
  }

  private void limited(Duration wait, String scope, boolean all) {
    comes.accept(request -> {
      Limits.tells(request.exchange().getResponseHeaders(), wait, scope);
      request.says(429, Limits.body(wait, all).toString());
    });
  }
}

package io.careercoach.slack.web;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import io.careercoach.courier.Carried;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** What came of one call of a method: its answer, or why there is none. */
public sealed interface Answer<T> {

  record Given<T>(T answer) implements Answer<T> {}

  /** Slack, or the way to it, said no. */
  record Refused<T>(String error, Carried meaning) implements Answer<T> {}

  /** A call of a method. */
  interface Method<T> {
    T call() throws IOException, SlackApiException;
  }

  /** Calls once. */
  static <T extends SlackApiTextResponse> Answer<T> of(Method<T> method) {
    try {
      T answer = method.call();
      return answer.isOk() ? new Given<>(answer) : refused(String.valueOf(answer.getError()));
    } catch (SlackApiException odd) {
      return odd(odd);
    } catch (ConnectException | UnknownHostException unreached) {
      return new Refused<>("unreachable", new Carried.Failed("Slack cannot be reached"));
    } catch (IOException broken) {
      return new Refused<>("broken", new Carried.Unsure(broken.getClass().getSimpleName()));
    }
  }

  private static <T> Answer<T> refused(String error) {
    return new Refused<>(
        error,
        switch (Verdict.of(error)) {
          case UNSHOWABLE, REFUSED -> new Carried.Refused(error);
          case UNSURE -> new Carried.Unsure(error);
          case LATER -> new Carried.Later(USUAL);
          case SHUT -> new Carried.Shut(error);
        });
  }

  Duration USUAL = Duration.ofSeconds(30);

  private static <T> Answer<T> odd(SlackApiException odd) {
    int status = odd.getResponse().code();
    if (status == 429) {
      return new Refused<>("ratelimited", new Carried.Later(pause(odd)));
    }
    // 5xx says nothing of what was done; any other is no answer of Slack's at all
    return new Refused<>("http_" + status, new Carried.Unsure("HTTP " + status));
  }

  private static Duration pause(SlackApiException odd) {
    var header = odd.getResponse().header("Retry-After");
    return header != null && header.matches("\\d{1,6}")
        ? Duration.ofSeconds(Math.max(1, Long.parseLong(header)))
        : USUAL;
  }

  default Optional<T> given() {
    return this instanceof Given<T>(var answer) ? Optional.of(answer) : Optional.empty();
  }

  /** What it means for something that was to be carried. */
  default Carried carried(Function<T, Carried> then) {
    return switch (this) {
      case Given<T>(var answer) -> then.apply(answer);
      case Refused<T>(_, var meaning) -> meaning;
    };
  }
}

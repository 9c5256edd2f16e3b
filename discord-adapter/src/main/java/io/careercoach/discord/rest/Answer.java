package io.careercoach.discord.rest;

import io.careercoach.courier.Carried;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.RateLimitedException;
import net.dv8tion.jda.api.requests.RestAction;

/** What came of one call of Discord: its answer, or why there is none. */
public sealed interface Answer<T> {
  /** The shortest pause after too many calls, in milliseconds. */
  long LEAST = 1000;

  record Given<T>(T answer) implements Answer<T> {}

  /** Discord, or the way to it, said no. */
  record Refused<T>(Verdict verdict, Carried meaning) implements Answer<T> {}

  /** Calls once. A limit is told and not waited for: what waits does so in the database. */
  static <T> Answer<T> of(RestAction<T> action) {
    try {
      return new Given<>(action.complete(false));
    } catch (RateLimitedException limited) {
      return new Refused<>(Verdict.LATER, new Carried.Later(pause(limited.getRetryAfter())));
    } catch (ErrorResponseException odd) {
      return refused(odd);
    } catch (RuntimeException odd) {
      return new Refused<>(Verdict.UNSURE, new Carried.Unsure(odd.getClass().getSimpleName()));
    }
  }

  /** JDA makes 0 of a time that is not told. */
  private static Duration pause(long told) {
    return told > 0 ? Duration.ofMillis(Math.max(LEAST, told)) : Verdict.USUAL;
  }

  private static <T> Answer<T> refused(ErrorResponseException odd) {
    var cause = odd.getResponse().getException();
    if (cause instanceof ConnectException || cause instanceof UnknownHostException) {
      return new Refused<>(Verdict.FAILED, new Carried.Failed("Discord cannot be reached"));
    }
    if (cause instanceof IOException) {
      return new Refused<>(Verdict.UNSURE, new Carried.Unsure(cause.getClass().getSimpleName()));
    }
    var verdict = Verdict.of(odd.getResponse().code, odd.getErrorCode());
    return new Refused<>(verdict, verdict.meaning(odd.getResponse().code, odd.getErrorCode()));
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

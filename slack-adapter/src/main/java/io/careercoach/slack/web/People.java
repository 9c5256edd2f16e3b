package io.careercoach.slack.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.slack.api.methods.response.users.UsersInfoResponse;
import io.careercoach.courier.Carried.Later;
import io.careercoach.slack.web.Answer.Refused;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Who is who; asked for once an hour, and never waited for longer than an answer can wait. A
 * workspace that has had too many questions is asked none for as long as it says.
 */
public final class People {
  private static final Duration FRESH = Duration.ofHours(1);
  private static final Duration PATIENCE = Duration.ofMillis(700);
  private static final int MOST = 50_000;

  private final Cache<Address, CompletableFuture<Optional<Person>>> known =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(FRESH).build();

  /** Until when a workspace is asked nothing, by {@link System#nanoTime}. */
  private final Cache<String, Long> busy = Caffeine.newBuilder().maximumSize(MOST).build();

  private final WebApi web;
  private final Tokens tokens;
  private final Executor threads;

  public People(WebApi web, Tokens tokens, Executor threads) {
    this.web = web;
    this.tokens = tokens;
    this.threads = threads;
  }

  /** The person, if Slack says soon enough who it is. */
  public Optional<Person> find(Address address) {
    var asked = asked(address);
    try {
      var found = asked.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      if (found.isEmpty()) {
        known.invalidate(address);
      }
      return found;
    } catch (TimeoutException later) {
      return Optional.empty();
    } catch (ExecutionException failed) {
      known.invalidate(address);
      return Optional.empty();
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private CompletableFuture<Optional<Person>> asked(Address address) {
    var until = busy.getIfPresent(address.team());
    if (until != null && System.nanoTime() - until < 0) {
      var before = known.getIfPresent(address);
      return before == null ? CompletableFuture.completedFuture(Optional.empty()) : before;
    }
    return known.get(address, _ -> CompletableFuture.supplyAsync(() -> ask(address), threads));
  }

  /** How they are called. */
  public String name(Address address) {
    return find(address).map(Person::name).orElse(address.id());
  }

  private Optional<Person> ask(Address address) {
    return tokens
        .of(address.team())
        .map(web::methods)
        .flatMap(bot -> {
          Answer<UsersInfoResponse> answer =
              Answer.of(() -> bot.usersInfo(user -> user.user(address.id()).includeLocale(true)));
          if (answer instanceof Refused<UsersInfoResponse>(_, Later(var pause))) {
            busy.put(address.team(), System.nanoTime() + pause.toNanos());
          }
          return answer.given();
        })
        .map(answer -> Person.of(answer.getUser()));
  }
}

package io.careercoach.discord.hear;

import io.careercoach.discord.rest.Address;
import io.careercoach.engine.Coach;
import io.careercoach.engine.Installations;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executor;
import net.dv8tion.jda.api.JDA;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was written while the coach was away: Discord tells nothing again after a new beginning, so
 * it is read where it stands. Whatever was heard before is known by its key.
 */
final class CatchUp {
  private static final Logger LOG = LoggerFactory.getLogger(CatchUp.class);
  private static final String HEARD = "discord.heard-until";
  private static final Duration OFTEN = Duration.ofSeconds(10);

  /** Clocks differ, and a connection may have been dead for a while before that was noticed. */
  private static final Duration MARGIN = Duration.ofMinutes(3);

  /** Keys are kept a little longer. */
  private static final Duration LONGEST = Duration.ofDays(6);

  private final Coach coach;
  private final Installations notes;
  private final Missed missed;
  private final Messages messages;
  private final Lines lines;
  private final InstantSource clock;
  private final Executor threads;
  private Optional<Reading> reading = Optional.empty();
  private boolean abreast;
  private Instant tried = Instant.EPOCH;

  /** One look at all conversations, and how many are still to be read. */
  private static final class Reading {
    private final JDA jda;
    private int left = 1;
    private boolean failed;

    Reading(JDA jda) {
      this.jda = jda;
    }
  }

  CatchUp(
      Coach coach,
      Installations notes,
      Missed missed,
      Messages messages,
      Lines lines,
      InstantSource clock,
      Executor threads) {
    this.coach = coach;
    this.notes = notes;
    this.missed = missed;
    this.messages = messages;
    this.lines = lines;
    this.clock = clock;
    this.threads = threads;
  }

  /** The connection is lost; what is written now may not be told. */
  synchronized void away() {
    abreast = false;
  }

  /** It goes on where it was, and Discord tells what was missed. */
  synchronized void resumed() {
    abreast = reading.isEmpty();
  }

  /** Everything begins anew: each conversation is read before anything new of it is heard. */
  synchronized void begins(JDA jda) {
    var now = new Reading(jda);
    abreast = false;
    reading = Optional.of(now);
    tried = clock.instant();
    lines.hold();
    threads.execute(() -> {
      try {
        var since = since();
        coach.members().stream()
            .filter(member -> member.startsWith(Address.PLATFORM))
            .map(Address::of)
            .forEach(member -> adds(now, member, since));
        read(now, true);
      } catch (RuntimeException wrong) {
        LOG.warn("What was missed cannot be looked for now: {}", wrong.getClass().getSimpleName());
        read(now, false);
      } finally {
        lines.release();
      }
    });
  }

  private synchronized void adds(Reading now, Address member, Instant since) {
    now.left++;
    lines.first(
        member,
        () -> {
          var found = missed.of(member, since, now.jda);
          found.stream()
              .flatMap(all -> all.stream())
              .forEach(message -> messages.direct(member, message));
          read(now, found.isPresent());
        });
  }

  private synchronized void read(Reading now, boolean well) {
    now.left--;
    now.failed |= !well;
    if (now.left == 0 && !now.failed && reading.filter(now::equals).isPresent()) {
      reading = Optional.empty();
      abreast = true;
    }
  }

  private Instant since() {
    var earliest = clock.instant().minus(LONGEST);
    return notes
        .note(HEARD)
        .map(Instant::parse)
        .map(heard -> heard.minus(MARGIN))
        .filter(earliest::isBefore)
        .orElse(earliest);
  }

  /** The connection stands: notes now and then until when all is heard, or looks once more. */
  void stands(Instant now) {
    switch (due(now)) {
      case NOTE -> notes.note(HEARD, now.toString());
      case READ -> reading().ifPresent(again -> begins(again.jda));
      case NOTHING -> {}
    }
  }

  private enum Due {
    NOTE,
    READ,
    NOTHING
  }

  private synchronized Optional<Reading> reading() {
    return reading;
  }

  private synchronized Due due(Instant now) {
    boolean failed = reading.filter(one -> one.left == 0 && one.failed).isPresent();
    boolean note = abreast && lines.idle();
    if (!now.isAfter(tried.plus(OFTEN)) || !(note || failed)) {
      return Due.NOTHING;
    }
    tried = now;
    return note ? Due.NOTE : Due.READ;
  }
}

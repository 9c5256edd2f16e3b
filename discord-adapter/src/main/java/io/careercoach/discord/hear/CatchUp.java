package io.careercoach.discord.hear;

import io.careercoach.discord.rest.Address;
import io.careercoach.discord.rest.Answer;
import io.careercoach.discord.rest.Directs;
import io.careercoach.engine.Coach;
import io.careercoach.engine.Installations;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.concrete.PrivateChannel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was written while the coach was away: Discord tells nothing again after a new beginning, so
 * it is read where it stands. Whatever was heard before is known by its key.
 */
final class CatchUp {
  private static final Logger LOG = LoggerFactory.getLogger(CatchUp.class);
  private static final String SEEN = "discord.heard-until";
  private static final int MOST = 100;
  private static final int AT_ONCE = 4;
  private static final Duration OFTEN = Duration.ofSeconds(10);

  /** Clocks differ, and what was told just then may not have been kept. */
  private static final Duration MARGIN = Duration.ofMinutes(2);

  /** Keys are kept a little longer. */
  private static final Duration LONGEST = Duration.ofDays(6);

  private final Coach coach;
  private final Installations notes;
  private final Directs directs;
  private final Messages messages;
  private final Lines lines;
  private final InstantSource clock;
  private final Executor threads;
  private final Semaphore readers = new Semaphore(AT_ONCE);
  private volatile Instant noted = Instant.EPOCH;

  CatchUp(
      Coach coach,
      Installations notes,
      Directs directs,
      Messages messages,
      Lines lines,
      InstantSource clock,
      Executor threads) {
    this.coach = coach;
    this.notes = notes;
    this.directs = directs;
    this.messages = messages;
    this.lines = lines;
    this.clock = clock;
    this.threads = threads;
  }

  /** Reads each conversation before anything new of it is heard. */
  void begins(JDA jda) {
    lines.hold();
    threads.execute(() -> {
      try {
        var since = since();
        for (String member : coach.members()) {
          if (member.startsWith(Address.PLATFORM)) {
            var address = Address.of(member);
            lines.first(address, () -> read(address, since, jda));
          }
        }
      } catch (RuntimeException wrong) {
        LOG.warn("What was missed cannot be looked for: {}", wrong.getClass().getSimpleName());
      } finally {
        lines.release();
      }
    });
  }

  private Instant since() {
    var earliest = clock.instant().minus(LONGEST);
    return notes
        .note(SEEN)
        .map(Instant::parse)
        .map(heard -> heard.minus(MARGIN))
        .filter(earliest::isBefore)
        .orElse(earliest);
  }

  private void read(Address member, Instant since, JDA jda) {
    readers.acquireUninterruptibly();
    List<Message> missed;
    try {
      missed = missed(member, since, jda);
    } finally {
      readers.release();
    }
    missed.forEach(message -> messages.direct(member, message));
  }

  /** The oldest first. */
  private List<Message> missed(Address member, Instant since, JDA jda) {
    Answer<PrivateChannel> opened = directs.of(member, jda);
    var channel = opened.given();
    if (channel.isEmpty()) {
      return List.of();
    }
    Answer<List<Message>> history = Answer.of(channel.get().getHistory().retrievePast(MOST));
    return history.given().orElse(List.of()).reversed().stream()
        .filter(message -> message.getAuthor().getIdLong() == member.id())
        .filter(message -> message.getTimeCreated().toInstant().isAfter(since))
        .toList();
  }

  /** Notes now and then until when all is heard. */
  void heard(Instant now) {
    if (lines.idle() && now.isAfter(noted.plus(OFTEN))) {
      notes.note(SEEN, now.toString());
      noted = now;
    }
  }
}

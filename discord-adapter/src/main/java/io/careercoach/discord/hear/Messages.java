package io.careercoach.discord.hear;

import io.careercoach.courier.Courier;
import io.careercoach.discord.draw.Markup;
import io.careercoach.discord.draw.Sheet;
import io.careercoach.discord.rest.Address;
import io.careercoach.discord.rest.Answer;
import io.careercoach.discord.rest.Directs;
import io.careercoach.discord.rest.Doors;
import io.careercoach.engine.Said;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;

/**
 * Plain words: in the direct message they are heard, in a server only when they call the coach, and
 * in a thread there never.
 *
 * @param ended is opened when nothing is heard any more
 */
record Messages(
    Listening listening,
    Lines lines,
    Directs directs,
    Doors doors,
    Courier courier,
    Remarks remarks,
    CountDownLatch ended) {
  private static final Duration FIRST = Duration.ofMillis(250);
  private static final Duration LONGEST = Duration.ofSeconds(15);

  void received(MessageReceivedEvent event) {
    var message = event.getMessage();
    if (!Listening.talks(event.getAuthor()) || event.isWebhookMessage()) {
      return;
    }
    var member = new Address(event.getAuthor().getIdLong());
    if (!event.isFromGuild()) {
      lines.add(member, () -> direct(member, message));
    } else if (!event.isFromThread()
        && message.getMentions().getUsers().contains(event.getJDA().getSelfUser())) {
      lines.add(member, () -> mention(member, message));
    }
  }

  /** Somebody wrote in their direct message, now or while the coach was away. */
  void direct(Address member, Message message) {
    directs.met(member, message.getChannelIdLong());
    doors.direct(member);
    var words = Spoken.words(message);
    if (!words.text().isBlank() && heard(message, new Said.Words(words))) {
      courier.answer(member.toString());
    }
  }

  private void mention(Address member, Message message) {
    var words = Spoken.toTheCoach(message);
    var said = words.text().isBlank() ? new Said.Arrived() : new Said.Words(words);
    if (heard(message, said)) {
      courier.answer(member.toString());
      var remark = Sheet.saying(Markup.escaped(remarks.say(Remarks.MENTION)));
      Remarks.tried(Answer.of(message.reply(remark.message())));
    }
  }

  /** Discord tells it only once, so it is kept in mind until it can be kept at all. */
  private boolean heard(Message message, Said said) {
    var key = "message/" + message.getChannelId() + "/" + message.getId();
    var pause = FIRST;
    while (!listening.hear(message.getAuthor(), key, said, Optional.empty())) {
      if (over(pause)) {
        return false;
      }
      pause = pause.compareTo(LONGEST) < 0 ? pause.multipliedBy(2) : LONGEST;
    }
    return true;
  }

  private boolean over(Duration pause) {
    try {
      return ended.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}

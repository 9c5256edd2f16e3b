package io.careercoach.discord.send;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.careercoach.courier.Carried;
import io.careercoach.discord.draw.Sheet;
import io.careercoach.discord.rest.Answer;
import io.careercoach.discord.rest.Place;
import io.careercoach.discord.rest.Verdict;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Messages on their way; Discord shows one with the same key as before only once. */
final class Mail {
  private static final Logger LOG = LoggerFactory.getLogger(Mail.class);

  /** Twenty-four letters of the twenty-five that a nonce may have. */
  private static final int HASH = 18;

  private Mail() {}

  /** Sends it once; where Discord does not take it as it is, once more as plain text. */
  static Answer<Message> post(MessageChannel channel, Sheet sheet, String key) {
    var answer = asked(channel, sheet, key);
    if (answer instanceof Answer.Refused<Message>(var verdict, var meaning)
        && verdict == Verdict.UNSHOWABLE) {
      LOG.error(
          "Discord does not take the message of {} ({}); it goes as plain text", key, meaning);
      return asked(channel, sheet.plain(), key + "+plain");
    }
    return answer;
  }

  private static Answer<Message> asked(MessageChannel channel, Sheet sheet, String key) {
    return Answer.of(channel.sendMessage(sheet.message()).setNonce(nonce(key)));
  }

  static Carried arrived(Message message) {
    return new Carried.Arrived(
        Optional.of(new Place(message.getChannelIdLong(), message.getIdLong()).toString()));
  }

  /** The key of a message, in as few letters as Discord takes. */
  static String nonce(String key) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(UTF_8));
      return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest, HASH));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This Java has no SHA-256.", e);
    }
  }
}

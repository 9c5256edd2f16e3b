package io.careercoach.slack.hear;

import com.slack.api.app_backend.slash_commands.response.SlashCommandResponse;
import com.slack.api.methods.MethodsClient;
import com.slack.api.webhook.Payload;
import io.careercoach.message.Phrase;
import io.careercoach.slack.block.Sheet;
import io.careercoach.slack.web.Address;
import io.careercoach.slack.web.Answer;
import io.careercoach.slack.web.Tokens;
import io.careercoach.slack.web.WebApi;
import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is said beside the conversation, to the one who just did something and to nobody else; and
 * whatever else need not be waited for.
 *
 * @param words says a phrase
 */
record Remarks(WebApi web, Tokens tokens, Function<Phrase, String> words, Executor threads) {
  private static final Logger LOG = LoggerFactory.getLogger(Remarks.class);

  static final Phrase ELSEWHERE = Phrase.of("screen.elsewhere");
  static final Phrase MENTION = Phrase.of("screen.mention");
  static final Phrase OUTSIDE = Phrase.of("screen.outside");
  static final Phrase NOT_OPENED = Phrase.of("screen.not-opened");
  static final Phrase NOT_SAVED = Phrase.of("screen.not-saved");

  String say(Phrase phrase) {
    return words.apply(phrase);
  }

  SlashCommandResponse answer(Phrase phrase) {
    return SlashCommandResponse.builder().responseType("ephemeral").text(say(phrase)).build();
  }

  /** In a channel, so that only this one sees it. */
  void inChannel(Address to, String channel, Phrase phrase) {
    later(
        to.team(),
        bot ->
            Answer.of(() ->
                bot.chatPostEphemeral(message ->
                    message
                        .channel(channel)
                        .user(to.id())
                        .text(say(phrase))
                        .blocks(Sheet.saying(say(phrase)).blocks()))));
  }

  /** By the address that Slack gave for an answer. */
  void to(String responseUrl, Phrase phrase) {
    threads.execute(() -> {
      var payload = Payload.builder().text(say(phrase)).build();
      try {
        web.slack().send(responseUrl, payload);
      } catch (IOException | RuntimeException lost) {
        LOG.info("A remark was lost: {}", lost.getClass().getSimpleName());
      }
    });
  }

  /** Does this with the bot of that workspace, soon. */
  void later(String team, Consumer<MethodsClient> work) {
    threads.execute(() -> {
      try {
        tokens.of(team).map(web::methods).ifPresent(work);
      } catch (RuntimeException wrong) {
        LOG.warn("Something beside the conversation failed: {}", wrong.getClass().getSimpleName());
      }
    });
  }
}

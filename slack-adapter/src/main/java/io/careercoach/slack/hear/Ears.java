package io.careercoach.slack.hear;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import io.careercoach.courier.Courier;
import io.careercoach.courier.Ear;
import io.careercoach.engine.Coach;
import io.careercoach.message.Phrase;
import io.careercoach.slack.web.DirectMessages;
import io.careercoach.slack.web.People;
import io.careercoach.slack.web.Tokens;
import io.careercoach.slack.web.WebApi;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.concurrent.Executor;
import java.util.function.Function;

/**
 * Everything that the coach hears in Slack, as one Bolt app. Its requests are verified before they
 * come here, and the bot's own messages are told by their look, so Bolt's own checks, which call
 * Slack, are not there.
 */
public final class Ears {
  private Ears() {}

  /**
   * The app with all its ears.
   *
   * @param words says a phrase
   * @param threads for what need not be waited for
   */
  public static App app(
      WebApi web,
      Tokens tokens,
      People people,
      DirectMessages direct,
      Ear ear,
      Coach coach,
      Courier courier,
      Function<Phrase, String> words,
      InstantSource clock,
      Executor threads) {
    var app = new App(config(web), new ArrayList<>());
    var listening = new Listening(ear, people, courier, clock);
    var remarks = new Remarks(web, tokens, words, threads);
    var spoken = new Spoken(people::name);
    var homes = new Homes(listening, coach, remarks, clock);
    new Messages(listening, direct, spoken, remarks).listensIn(app);
    new Commands(listening, direct, spoken, remarks).listensIn(app);
    new Clicks(listening, coach, homes, remarks, clock).listensIn(app);
    new Forms(listening, remarks).listensIn(app);
    new Shortcuts(listening, direct, spoken, remarks).listensIn(app);
    homes.listensIn(app);
    new Departures(tokens).listensIn(app);
    return app;
  }

  /** Bolt would read the environment for whatever is not said here. */
  private static AppConfig config(WebApi web) {
    return AppConfig.builder()
        .slack(web.slack())
        .singleTeamBotToken(null)
        .clientId(null)
        .clientSecret(null)
        .signingSecret("---")
        .requestVerificationEnabled(false)
        .allEventsApiAutoAckEnabled(true)
        .build();
  }
}

package io.careercoach.slack.install;

import com.slack.api.methods.response.oauth.OAuthV2AccessResponse;
import io.careercoach.message.Phrase;
import io.careercoach.slack.connect.Entrance;
import io.careercoach.slack.connect.Reply;
import io.careercoach.slack.connect.Visit;
import io.careercoach.slack.web.Answer;
import io.careercoach.slack.web.WebApi;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the coach into a workspace: somebody is sent to Slack, agrees there, and comes back with a
 * code that is changed for a token.
 */
public final class Installing {
  /** Where somebody begins, and where Slack sends them back to. */
  static final String BEGIN = Entrance.BASE + "install";

  static final String BACK = Entrance.BASE + "oauth_redirect";

  private static final Logger LOG = LoggerFactory.getLogger(Installing.class);

  private final WebApi web;
  private final Client client;
  private final InstalledTokens tokens;
  private final Page page;
  private final Ticket ticket;
  private final InstantSource clock;
  private final RandomGenerator chance;

  /** The app as it makes itself known to Slack, and what it asks for. */
  public record Client(String id, String secret, List<String> scopes) {
    public Client {
      scopes = List.copyOf(scopes);
    }

    @Override
    public String toString() {
      return "Client[" + id + "]";
    }
  }

  public Installing(
      WebApi web,
      Client client,
      InstalledTokens tokens,
      Function<Phrase, String> words,
      InstantSource clock,
      RandomGenerator chance) {
    this.web = web;
    this.client = client;
    this.tokens = tokens;
    this.page = new Page(words);
    this.ticket = new Ticket(client.secret());
    this.clock = clock;
    this.chance = chance;
  }

  /** Its pages, by their addresses. */
  public Map<String, Function<Visit, Reply>> pages() {
    return Map.of(BEGIN, _ -> begin(), BACK, visit -> back(visit.query()));
  }

  /** Sends somebody to Slack, where they are asked. */
  private Reply begin() {
    var address =
        web.authorize()
            + "?client_id="
            + encoded(client.id())
            + "&scope="
            + encoded(String.join(",", client.scopes()))
            + "&state="
            + encoded(ticket.of(clock.instant(), chance));
    return new Reply(
        302, "text/plain", Map.of("Location", address, "Cache-Control", "no-store"), "");
  }

  /** Somebody comes back from there. */
  private Reply back(Map<String, String> query) {
    var now = clock.instant();
    var number = ticket.number(query.getOrDefault("state", ""), now);
    if (number.isEmpty() || !tokens.first(number.get())) {
      return page.refuses(Phrase.of("screen.install.stale"));
    }
    if (query.containsKey("error")) {
      return page.refuses(Phrase.of("screen.install.declined"));
    }
    Answer<OAuthV2AccessResponse> asked =
        Answer.of(() ->
            web.methods("")
                .oauthV2Access(access ->
                    access
                        .clientId(client.id())
                        .clientSecret(client.secret())
                        .code(query.getOrDefault("code", ""))));
    return switch (asked) {
      case Answer.Given<OAuthV2AccessResponse>(var answer) -> installed(answer);
      case Answer.Refused<OAuthV2AccessResponse>(var error, _) -> {
        LOG.warn("Slack gave no token for an installation: {}", error);
        yield page.refuses(Phrase.of("screen.install.failed"));
      }
    };
  }

  private Reply installed(OAuthV2AccessResponse answer) {
    if (answer.isEnterpriseInstall() || answer.getTeam() == null) {
      return page.refuses(Phrase.of("screen.install.organisation"));
    }
    tokens.begin(answer.getTeam().getId(), answer.getAccessToken());
    LOG.info("Slack: installed in {}", answer.getTeam().getId());
    return page.says(Phrase.of("screen.install.done", "team", answer.getTeam().getName()));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}

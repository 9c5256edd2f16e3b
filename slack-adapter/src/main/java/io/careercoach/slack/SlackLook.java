package io.careercoach.slack;

import com.slack.api.methods.response.apps.connections.AppsConnectionsOpenResponse;
import com.slack.api.methods.response.auth.AuthTestResponse;
import com.slack.api.methods.response.oauth.OAuthV2AccessResponse;
import io.careercoach.courier.Carried;
import io.careercoach.courier.Seen;
import io.careercoach.slack.SlackAccess.ByRequests;
import io.careercoach.slack.SlackAccess.BySockets;
import io.careercoach.slack.SlackAccess.Installed;
import io.careercoach.slack.web.Answer;
import io.careercoach.slack.web.WebApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Asks Slack what it thinks of the tokens; nothing is changed there. */
public final class SlackLook {
  private static final String SCOPES = "x-oauth-scopes";

  private final WebApi web;
  private final List<Seen> seen = new ArrayList<>();

  private SlackLook(WebApi web) {
    this.web = web;
  }

  /** What is found, each with what to do. */
  public static List<Seen> at(SlackAccess access) {
    try (var web = new WebApi(access.api())) {
      var look = new SlackLook(web);
      switch (access) {
        case BySockets(_, var bot, var app) -> {
          look.bot(bot);
          look.sockets(app);
        }
        case ByRequests(_, var bot, _) -> {
          look.bot(bot);
          look.well("SLACK_SIGNING_SECRET is set; Slack has to reach /slack/events of this server");
        }
        case Installed(_, var id, var secret, _) -> look.client(id, secret);
      }
      return List.copyOf(look.seen);
    }
  }

  private void bot(String token) {
    Answer<AuthTestResponse> asked = Answer.of(() -> web.methods(token).authTest(call -> call));
    switch (asked) {
      case Answer.Given<AuthTestResponse>(var answer) when answer.getBotId() == null ->
          wrong("SLACK_BOT_TOKEN is no bot's token", "copy the Bot User OAuth Token (xoxb-…)");
      case Answer.Given<AuthTestResponse>(var answer) -> {
        well("SLACK_BOT_TOKEN: the bot " + answer.getUser() + " in " + answer.getTeam());
        scopes(answer.getHttpResponseHeaders());
      }
      case Answer.Refused<AuthTestResponse>(var error, Carried.Shut _) ->
          wrong(
              "SLACK_BOT_TOKEN: Slack does not take it (" + error + ")",
              "install the app if it was removed, and copy the token again from the app's page"
                  + " OAuth & Permissions");
      case Answer.Refused<AuthTestResponse>(var error, _) -> away(error);
    }
  }

  private void scopes(Map<String, List<String>> headers) {
    var granted =
        headers.entrySet().stream()
            .filter(header -> header.getKey().equalsIgnoreCase(SCOPES))
            .flatMap(header -> header.getValue().stream())
            .flatMap(value -> Stream.of(value.split("\\s*,\\s*")))
            .toList();
    var missing =
        SlackManifest.scopes().stream().filter(scope -> !granted.contains(scope)).toList();
    if (!granted.isEmpty() && !missing.isEmpty()) {
      wrong(
          "Slack: the app lacks the scopes " + String.join(", ", missing),
          "paste what ./coach manifest slack prints on the app's page App Manifest, and install the"
              + " app again");
    }
  }

  private void sockets(String token) {
    Answer<AppsConnectionsOpenResponse> asked =
        Answer.of(() -> web.methods(token).appsConnectionsOpen(call -> call));
    switch (asked) {
      case Answer.Given<AppsConnectionsOpenResponse> _ ->
          well("SLACK_APP_TOKEN: Socket Mode opens");
      case Answer.Refused<AppsConnectionsOpenResponse>(var error, _)
          when error.equals("missing_scope") ->
          wrong(
              "SLACK_APP_TOKEN lacks the scope connections:write",
              "generate another App-Level Token with it on the app's page Basic Information");
      case Answer.Refused<AppsConnectionsOpenResponse>(var error, Carried.Shut _) ->
          wrong(
              "SLACK_APP_TOKEN: Slack does not take it (" + error + ")",
              "copy the App-Level Token (xapp-…) again from the app's page Basic Information");
      case Answer.Refused<AppsConnectionsOpenResponse>(var error, Carried.Refused _) ->
          wrong(
              "Slack opens no Socket Mode (" + error + ")",
              "switch Socket Mode on, on the app's page Socket Mode");
      case Answer.Refused<AppsConnectionsOpenResponse>(var error, _) -> away(error);
    }
  }

  /** Slack says of a code that nobody has whether the one who asks is known. */
  private void client(String id, String secret) {
    Answer<OAuthV2AccessResponse> asked =
        Answer.of(() ->
            web.methods("")
                .oauthV2Access(call -> call.clientId(id).clientSecret(secret).code("doctor")));
    switch (asked) {
      case Answer.Refused<OAuthV2AccessResponse>(var error, Carried.Refused _)
          when error.matches("invalid_client_id|bad_client_secret") ->
          wrong(
              "SLACK_CLIENT_ID, SLACK_CLIENT_SECRET: Slack does not take them (" + error + ")",
              "copy both again from the app's page Basic Information");
      case Answer.Refused<OAuthV2AccessResponse>(_, Carried.Refused _),
          Answer.Given<OAuthV2AccessResponse> _ ->
          well("SLACK_CLIENT_ID: workspaces install the coach at /slack/install of this server");
      case Answer.Refused<OAuthV2AccessResponse>(var error, _) -> away(error);
    }
  }

  private void away(String error) {
    seen.add(
        Seen.doubtful(
            "Slack does not answer (" + error + ")",
            "look at the network, and at SLACK_API_URL if it is set; ./coach serve asks again by"
                + " itself"));
  }

  private void well(String what) {
    seen.add(Seen.well(what));
  }

  private void wrong(String what, String todo) {
    seen.add(Seen.wrong(what, todo));
  }
}

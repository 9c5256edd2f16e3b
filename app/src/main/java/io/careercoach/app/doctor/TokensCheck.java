package io.careercoach.app.doctor;

import io.careercoach.app.settings.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Which platforms have their tokens. */
public record TokensCheck(Tokens tokens) implements Check {

  @Override
  public List<Finding> look() {
    var findings = new ArrayList<Finding>();
    tokens.findings().forEach(text -> findings.add(Finding.wrong(text, "")));
    if (tokens.slack()) {
      findings.add(Finding.well("Slack: tokens are set"));
    }
    if (tokens.discord()) {
      findings.add(Finding.well("Discord: DISCORD_TOKEN is set"));
    }
    if (tokens.none()) {
      findings.add(
          Finding.warning(
              "platforms: none has a token; ./coach chat needs none",
              "for ./coach serve set SLACK_BOT_TOKEN and SLACK_APP_TOKEN, or DISCORD_TOKEN"));
    }
    return findings;
  }
}

package io.careercoach.app.doctor;

import io.careercoach.slack.SlackAccess;
import io.careercoach.slack.SlackLook;
import java.util.List;

/** What Slack itself says of the tokens. */
public record SlackCheck(SlackAccess access) implements Check {
  @Override
  public List<Finding> look() {
    return SlackLook.at(access).stream().map(SlackCheck::finding).toList();
  }

  private static Finding finding(SlackLook.Seen seen) {
    return switch (seen.mark()) {
      case WELL -> Finding.well(seen.what());
      case DOUBTFUL -> Finding.warning(seen.what(), seen.todo());
      case WRONG -> Finding.wrong(seen.what(), seen.todo());
    };
  }
}

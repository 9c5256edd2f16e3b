package io.careercoach.slack.fake;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** Names as Slack gives them: a letter for the kind, then capitals and digits. */
final class Ids {
  private final AtomicLong last = new AtomicLong(36L * 36 * 36);

  String next(String kind) {
    var number = Long.toString(last.incrementAndGet(), 36).toUpperCase(Locale.ROOT);
    return kind + "0FAKE" + "0".repeat(Math.max(0, 5 - number.length())) + number;
  }
}

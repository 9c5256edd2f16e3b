package io.careercoach.slack.install;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.careercoach.slack.connect.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * What a browser takes to Slack and brings back, so that only an installation that was begun here
 * comes to an end here: signed, so that nothing need be kept until it is back.
 */
record Ticket(Signature signature) {
  private static final Pattern FORM = Pattern.compile("(\\d{1,12})-([0-9a-f]{32})-([0-9a-z=]+)");
  private static final int CHANCE = 16;

  Ticket(String secret) {
    this(new Signature(secret, Duration.ofMinutes(10)));
  }

  String of(Instant now, RandomGenerator chance) {
    byte[] random = new byte[CHANCE];
    chance.nextBytes(random);
    var stamp = Long.toString(now.getEpochSecond());
    var number = HexFormat.of().formatHex(random);
    return stamp + "-" + number + "-" + signature.of(stamp, number.getBytes(UTF_8));
  }

  /** The number of the ticket, if it is one of ours and still good. */
  Optional<String> number(String text, Instant now) {
    var found = FORM.matcher(text);
    return Optional.of(found)
        .filter(ticket ->
            ticket.matches() && holds(ticket.group(3), ticket.group(1), ticket.group(2), now))
        .map(ticket -> ticket.group(2));
  }

  private boolean holds(String signed, String stamp, String number, Instant now) {
    return signature.holds(signed, stamp, number.getBytes(UTF_8), now);
  }
}

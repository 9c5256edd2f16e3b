package io.careercoach.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Entry;
import io.careercoach.dialogue.Fact;
import io.careercoach.dialogue.Kind;
import io.careercoach.message.Phrase;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * A member's word, for one day, that whoever runs the server may take or erase their record; what
 * the code is cannot be told from it.
 *
 * @param misses how many wrong codes were tried
 */
public record OneDayCode(String salt, String hash, Instant until, int misses) implements Fact {
  public static final String NAME = "code";

  private static final Duration DAY = Duration.ofDays(1);
  private static final int TRIES = 5;
  private static final int SALT = 16;

  static OneDayCode of(String code, RandomGenerator chance, Instant now) {
    var bytes = new byte[SALT];
    chance.nextBytes(bytes);
    var salt = HexFormat.of().formatHex(bytes);
    return new OneDayCode(salt, hash(salt, code), now.plus(DAY), 0);
  }

  public static Kind<OneDayCode> kind() {
    return Kind.first(NAME, OneDayCode.class, (_, _) -> entry());
  }

  /** The code of a member, if it can still be used. */
  public static Optional<OneDayCode> open(Context context) {
    return context
        .facts()
        .find(OneDayCode.class, NAME)
        .filter(code -> context.now().isBefore(code.until) && code.misses < TRIES);
  }

  public boolean fits(String typed) {
    return MessageDigest.isEqual(hash.getBytes(UTF_8), hash(salt, typed).getBytes(UTF_8));
  }

  public OneDayCode missed() {
    return new OneDayCode(salt, hash, until, misses + 1);
  }

  @Override
  public String id() {
    return NAME;
  }

  private static Entry entry() {
    return new Entry(Optional.empty(), Phrase.of("record.code"), List.of());
  }

  /** Hyphens, spaces and small letters make no difference. */
  private static String hash(String salt, String code) {
    var plain = code.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest((salt + plain).getBytes(UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}

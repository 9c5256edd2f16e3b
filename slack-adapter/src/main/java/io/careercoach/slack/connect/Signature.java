package io.careercoach.slack.connect;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A signature with a secret and a time, over the very bytes.
 *
 * @param apart how far its time may be from now, in either direction
 */
public record Signature(String secret, Duration apart) {
  private static final String VERSION = "v0";
  private static final String ALGORITHM = "HmacSHA256";

  /** A time that is off in either direction is no better than a wrong signature. */
  public boolean holds(String signature, String stamp, byte[] body, Instant now) {
    if (!stamp.matches("\\d{1,12}")) {
      return false;
    }
    var off = Duration.between(Instant.ofEpochSecond(Long.parseLong(stamp)), now).abs();
    return off.compareTo(apart) <= 0
        && MessageDigest.isEqual(of(stamp, body).getBytes(UTF_8), signature.getBytes(UTF_8));
  }

  public String of(String stamp, byte[] body) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM));
      mac.update((VERSION + ":" + stamp + ":").getBytes(UTF_8));
      return VERSION + "=" + HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java has no " + ALGORITHM + ".", e);
    }
  }

  @Override
  public String toString() {
    return "Signature[secret]";
  }
}

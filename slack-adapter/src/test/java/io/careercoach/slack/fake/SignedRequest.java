package io.careercoach.slack.fake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A request as Slack signs it (docs.slack.dev/authentication/verifying-requests-from-slack); a test
 * may change any part of it afterwards.
 */
public record SignedRequest(String body, Map<String, String> headers) {

  static SignedRequest of(String contentType, String body, Instant at, String secret) {
    return new SignedRequest(body, Map.of("Content-Type", contentType)).signed(at, secret);
  }

  /** The same request, signed at another time or with another secret. */
  public SignedRequest signed(Instant at, String secret) {
    var stamp = Long.toString(at.getEpochSecond());
    return with("X-Slack-Request-Timestamp", stamp)
        .with("X-Slack-Signature", "v0=" + hmac(secret, "v0:" + stamp + ":" + body));
  }

  public SignedRequest with(String header, String value) {
    var changed = new LinkedHashMap<>(headers);
    changed.put(header, value);
    return new SignedRequest(body, changed);
  }

  public SignedRequest without(String header) {
    var changed = new LinkedHashMap<>(headers);
    changed.remove(header);
    return new SignedRequest(body, changed);
  }

  /** Another body under the old signature. */
  public SignedRequest withBody(String other) {
    return new SignedRequest(other, headers);
  }

  private static String hmac(String secret, String text) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new AssertionError(everyJavaHasIt);
    }
  }
}

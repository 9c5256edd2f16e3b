package io.careercoach.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** One 256-bit key of the installation; its id is computed from it, so a damaged key is noticed. */
final class MasterKey {
  static final int BYTES = 32;
  static final int ID_BYTES = 4;

  private final String id;
  private final SecretKey secret;

  MasterKey(byte[] bytes) {
    secret = new SecretKeySpec(bytes, "HKDF");
    id =
        HexFormat.of().formatHex(derive("career-coach key id", new byte[0], ID_BYTES).getEncoded());
  }

  static MasterKey random() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return new MasterKey(bytes);
  }

  String id() {
    return id;
  }

  String line() {
    return id + " " + Base64.getEncoder().encodeToString(secret.getEncoded());
  }

  SecretKey derive(String info, byte[] salt, int bytes) {
    try {
      var extract = HKDFParameterSpec.ofExtract().addIKM(secret).addSalt(salt);
      var spec = extract.thenExpand(info.getBytes(UTF_8), bytes);
      return KDF.getInstance("HKDF-SHA256").deriveKey("AES", spec);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java has no HKDF-SHA256.", e);
    }
  }

  @Override
  public String toString() {
    return "MasterKey[" + id + "]";
  }
}

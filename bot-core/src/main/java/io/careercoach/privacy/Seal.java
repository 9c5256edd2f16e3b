package io.careercoach.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Closes and opens the texts of one member with AES-256-GCM, each bound to its cell.
 *
 * <p>A sealed text is: version (1 byte), master key id (4), nonce (12), ciphertext and tag. Not for
 * several threads at once.
 */
public final class Seal {
  private static final byte VERSION = 1;
  private static final int MARK = 1 + MasterKey.ID_BYTES;
  private static final int NONCE = 12;
  private static final int TAG = 16;
  private static final int SALT = 32;
  private static final SecureRandom CHANCE = new SecureRandom();

  private final MemberKey key;

  /** The seal of the member whose row holds this salt. */
  public Seal(MasterKeys masters, String member, byte[] salt) {
    key = new MemberKey(masters, member, salt);
  }

  /** A salt for a new member. */
  public static byte[] salt() {
    return random(SALT);
  }

  /** The first bytes of every text sealed under this master key. */
  public static byte[] mark(String masterKeyId) {
    byte[] id = HexFormat.of().parseHex(masterKeyId);
    return ByteBuffer.allocate(MARK).put(VERSION).put(id).array();
  }

  /** Text as bytes that only {@link #open} for the same member and cell reads. */
  public byte[] close(Cell cell, String text) {
    var id = key.current();
    byte[] nonce = random(NONCE);
    var secret = key.under(id).orElseThrow();
    try {
      byte[] sealed =
          cipher(Cipher.ENCRYPT_MODE, secret, nonce, bound(cell, id)).doFinal(text.getBytes(UTF_8));
      return ByteBuffer.allocate(MARK + NONCE + sealed.length)
          .put(mark(id))
          .put(nonce)
          .put(sealed)
          .array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java has no AES-256-GCM.", e);
    }
  }

  /** The text that was closed for this member and cell; anything else is a {@link SealBroken}. */
  public String open(Cell cell, byte[] sealed) {
    if (sealed.length < MARK + NONCE + TAG || sealed[0] != VERSION) {
      throw new SealBroken(cell, "it is not a sealed text");
    }
    var id = HexFormat.of().formatHex(sealed, 1, MARK);
    var secret =
        key.under(id).orElseThrow(() -> new SealBroken(cell, "the key file has no key " + id));
    byte[] nonce = Arrays.copyOfRange(sealed, MARK, MARK + NONCE);
    int start = MARK + NONCE;
    try {
      var cipher = cipher(Cipher.DECRYPT_MODE, secret, nonce, bound(cell, id));
      return new String(cipher.doFinal(sealed, start, sealed.length - start), UTF_8);
    } catch (GeneralSecurityException e) {
      throw new SealBroken(cell, "it was changed, moved or sealed with another key");
    }
  }

  private static Cipher cipher(int mode, SecretKey secret, byte[] nonce, byte[] bound)
      throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, secret, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
    cipher.updateAAD(bound);
    return cipher;
  }

  /** What a text is bound to; lengths go first, so that no two lists of parts look alike. */
  private byte[] bound(Cell cell, String id) {
    var parts = new String[] {key.member(), cell.table(), cell.row(), cell.field(), id};
    var text = new StringBuilder().append((char) VERSION);
    for (var part : parts) {
      text.append(part.length()).append(':').append(part);
    }
    return text.toString().getBytes(UTF_8);
  }

  private static byte[] random(int bytes) {
    byte[] random = new byte[bytes];
    CHANCE.nextBytes(random);
    return random;
  }

  @Override
  public String toString() {
    return "Seal[private]";
  }
}

package io.careercoach.privacy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;

/** The key of one member's texts: made from a master key and the salt in the member's row. */
final class MemberKey {
  private static final int SHORTEST_SALT = 16;
  private static final int BYTES = 32;

  private final MasterKeys masters;
  private final String member;
  private final byte[] salt;
  private final Map<String, Optional<SecretKey>> derived = new HashMap<>();

  MemberKey(MasterKeys masters, String member, byte[] salt) {
    if (salt.length < SHORTEST_SALT) {
      throw new IllegalArgumentException("A salt of " + salt.length + " bytes is too short.");
    }
    this.masters = masters;
    this.member = member;
    this.salt = salt.clone();
  }

  String member() {
    return member;
  }

  /** Names the master key that new texts are sealed under. */
  String current() {
    return masters.current();
  }

  /** The member's key under this master key, if the installation has that one. */
  Optional<SecretKey> under(String id) {
    return derived.computeIfAbsent(
        id,
        i -> masters.key(i).map(key -> key.derive("career-coach member " + member, salt, BYTES)));
  }

  @Override
  public String toString() {
    return "MemberKey[private]";
  }
}

package io.careercoach.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The keys of the installation: one to write with, and perhaps the one before it to read with. */
public final class MasterKeys {
  private static final int ALIAS = 16;

  private final MasterKey current;
  private final Optional<MasterKey> older;
  private final boolean made;

  MasterKeys(MasterKey current, Optional<MasterKey> older, boolean made) {
    this.current = current;
    this.older = older;
    this.made = made;
  }

  /** Where the key file lies unless it is named: one file for all data folders of a person. */
  public static Path place(Map<String, String> environment, Path home) {
    var named = environment.getOrDefault("COACH_MASTER_KEY_FILE", "");
    if (!named.isBlank()) {
      return Path.of(named);
    }
    var config = Path.of(environment.getOrDefault("XDG_CONFIG_HOME", ""));
    return (config.isAbsolute() ? config : home.resolve(".config"))
        .resolve("career-coach")
        .resolve("master.key");
  }

  /** The keys in this file; the file is made if there is none. */
  public static MasterKeys at(Path file) {
    return find(file).orElseGet(() -> make(file));
  }

  /** The keys in this file, if there is one. */
  public static Optional<MasterKeys> find(Path file) {
    return new KeyFile(file).read();
  }

  /** A new key in a new file; where another process was faster, the key that it made. */
  public static MasterKeys make(Path file) {
    return new KeyFile(file).make();
  }

  /** The same file with a new key to write with; the one until now stays, to read with. */
  public static MasterKeys renew(Path file) {
    return new KeyFile(file).renew();
  }

  /** Whether the file was made just now, so that its place should be told. */
  public boolean made() {
    return made;
  }

  /** Names the key that is written with. */
  public String current() {
    return current.id();
  }

  /**
   * Names a member of a database for those who have these keys, and for nobody else: by each key.
   */
  public List<String> aliases(String database, String member) {
    return Stream.concat(Stream.of(current), older.stream())
        .map(key ->
            key.derive("career-coach erased " + member, database.getBytes(UTF_8), ALIAS)
                .getEncoded())
        .map(HexFormat.of()::formatHex)
        .toList();
  }

  public boolean has(String id) {
    return key(id).isPresent();
  }

  Optional<MasterKey> key(String id) {
    return Stream.concat(Stream.of(current), older.stream())
        .filter(key -> key.id().equals(id))
        .findFirst();
  }

  /** The text of a key file in which this key comes first. */
  String before(MasterKey next) {
    if (older.isPresent()) {
      throw new KeyProblem(
          "The key file already holds two keys. Take the second line out once nothing needs it;"
              + " then change the key again.");
    }
    return KeyText.of(next, current);
  }

  MasterKeys justMade() {
    return new MasterKeys(current, older, true);
  }

  @Override
  public String toString() {
    return "MasterKeys[" + current.id() + older.map(key -> ", " + key.id()).orElse("") + "]";
  }
}

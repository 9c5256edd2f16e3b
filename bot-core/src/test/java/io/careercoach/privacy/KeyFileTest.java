package io.careercoach.privacy;

import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The key file is made once, read by its owner only, and refused when it is damaged. */
class KeyFileTest {
  @TempDir Path home;
  private Path folder;
  private Path file;

  @BeforeEach
  void place() {
    folder = home.resolve("config/career-coach");
    file = folder.resolve("master.key");
  }

  @Test
  void itIsMadeOnceForItsOwnerOnly() throws IOException {
    assertThat(MasterKeys.find(file)).isEmpty();
    var made = MasterKeys.at(file);
    assertThat(made.made()).isTrue();
    var found = MasterKeys.at(file);
    assertThat(found.made()).isFalse();
    assertThat(found.current()).isEqualTo(made.current());
    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(fromString("rw-------"));
    assertThat(Files.getPosixFilePermissions(folder)).isEqualTo(fromString("rwx------"));
    assertThat(folder.toFile().list()).containsExactly("master.key");
  }

  @Test
  void manyWhoMakeItAtOnceAgree() throws Exception {
    var all = new CyclicBarrier(8);
    Callable<MasterKeys> maker =
        () -> {
          all.await();
          return MasterKeys.at(file);
        };
    try (var threads = Executors.newFixedThreadPool(8)) {
      var ids = new HashSet<String>();
      int made = 0;
      for (var future : threads.invokeAll(Collections.nCopies(8, maker))) {
        ids.add(future.get().current());
        made += future.get().made() ? 1 : 0;
      }
      assertThat(ids).hasSize(1);
      assertThat(made).isEqualTo(1);
    }
  }

  @Test
  void aNewKeyComesFirstAndTheOldOneStays() {
    var old = MasterKeys.at(file);
    var renewed = MasterKeys.renew(file);
    assertThat(renewed.current()).isNotEqualTo(old.current());
    assertThat(renewed.has(old.current())).isTrue();
    assertThatThrownBy(() -> MasterKeys.renew(file))
        .isInstanceOf(KeyProblem.class)
        .hasMessageContaining("already holds two keys");
    assertThat(MasterKeys.at(file).current()).isEqualTo(renewed.current());
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----"})
  void aFileOpenToOthersIsRefused(String permissions) throws IOException {
    MasterKeys.make(file);
    Files.setPosixFilePermissions(file, fromString(permissions));
    assertThatThrownBy(() -> MasterKeys.at(file))
        .isInstanceOf(KeyProblem.class)
        .hasMessageContaining("chmod 600 " + file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# only a remark", "nonsense", "0badc0de QUJD", "\0\u00ff\u00fe"})
  void aDamagedFileIsRefusedAndNotQuoted(String text) throws IOException {
    MasterKeys.make(file);
    Files.writeString(file, text);
    assertDamaged();
  }

  @Test
  void oneChangedLetterIsNoticed() throws IOException {
    MasterKeys.make(file);
    var text = Files.readString(file);
    int place = text.length() - 10;
    char other = text.charAt(place) == 'A' ? 'B' : 'A';
    Files.writeString(file, text.substring(0, place) + other + text.substring(place + 1));
    assertDamaged();
  }

  @Test
  void aPlaceThatCannotBeIsNamed() throws IOException {
    Files.writeString(home.resolve("config"), "a file");
    assertThatThrownBy(() -> MasterKeys.at(file))
        .isInstanceOf(KeyProblem.class)
        .hasMessageContaining(file.toString());
  }

  @Test
  void itsPlaceIsNamedOrTheOneForConfiguration() {
    var user = Path.of("/home/ana");
    assertThat(MasterKeys.place(Map.of(), user))
        .isEqualTo(Path.of("/home/ana/.config/career-coach/master.key"));
    assertThat(MasterKeys.place(Map.of("XDG_CONFIG_HOME", "/etc/ana"), user))
        .isEqualTo(Path.of("/etc/ana/career-coach/master.key"));
    assertThat(MasterKeys.place(Map.of("XDG_CONFIG_HOME", "relative"), user))
        .isEqualTo(Path.of("/home/ana/.config/career-coach/master.key"));
    assertThat(MasterKeys.place(Map.of("COACH_MASTER_KEY_FILE", "/run/key"), user))
        .isEqualTo(Path.of("/run/key"));
  }

  private void assertDamaged() {
    assertThatThrownBy(() -> MasterKeys.at(file))
        .isInstanceOf(KeyProblem.class)
        .hasMessageContaining(file + " is damaged")
        .hasMessageNotContaining("QUJD");
  }
}

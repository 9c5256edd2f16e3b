package io.careercoach.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careercoach.app.trouble.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DataFolderTest {
  @TempDir Path folder;

  @Test
  void aNewFolderIsForThisUserOnly() throws IOException {
    var made = DataFolder.open(folder.resolve("a/b")).path();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
        .isEqualTo("rwx------");
  }

  @Test
  void aFileInItsPlaceIsToldWithWhatToDo() throws IOException {
    var file = Files.createFile(folder.resolve("data"));

    assertThatThrownBy(() -> DataFolder.open(file.resolve("inside")))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("COACH_DATA");
  }
}

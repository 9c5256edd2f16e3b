package io.careercoach.app.doctor;

import io.careercoach.app.doctor.DataCheck.Access;
import io.careercoach.app.settings.Settings;
import io.careercoach.privacy.MasterKeys;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Whether the key of the members' words is there, and only for this user. */
public record KeyCheck(Path file, boolean needed) implements Check {

  /** The key that these settings mean; it is needed once there is a database. */
  public static KeyCheck of(Settings settings, Map<String, String> environment, Path userHome) {
    boolean needed =
        Files.exists(settings.data().resolve("chat.db"))
            || Files.exists(settings.data().resolve("serve.db"));
    return new KeyCheck(
        settings.masterKeyFile().orElseGet(() -> MasterKeys.place(environment, userHome)), needed);
  }

  @Override
  public List<Finding> look() {
    var what = "master key " + file + ": ";
    if (!Files.exists(file)) {
      return List.of(
          needed
              ? Finding.wrong(
                  what + "missing, though there are records",
                  "put the file back, or name it with COACH_MASTER_KEY_FILE")
              : Finding.well(what + "not there yet, made at the first start"));
    }
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      return List.of(Finding.wrong(what + "cannot be read", "let this user read it: chmod 600"));
    }
    return List.of(
        Access.open(file)
            ? Finding.wrong(what + "other users can read it", "chmod 600 " + file)
            : Finding.well(what + "private"));
  }
}

package io.careercoach.app.chat;

import io.careercoach.engine.Letter;
import io.careercoach.message.EnclosedFile;
import io.careercoach.message.Part;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts the pictures and files of letters into the data folder, where only this user can see them.
 */
final class Album implements Page.Pictures {
  private static final Logger LOG = LoggerFactory.getLogger(Album.class);

  private final Path folder;
  private final Function<Part.Chart<Private>, byte[]> draw;
  private final BiFunction<Phrase, String, String> words;

  Album(Room room) {
    this.folder = room.pictures();
    this.draw = room.draw();
    this.words = room.words();
  }

  /** A picture that cannot be made is left out; its words are on the page already. */
  @Override
  public String caption(Who who, Letter letter, int position, Part.Chart<Private> chart) {
    try {
      var file = folder.resolve(who.name()).resolve(name(letter, position, ".png"));
      write(file, draw.apply(chart));
      return say("terminal.picture", file, who);
    } catch (IOException | RuntimeException | LinkageError wrong) {
      LOG.warn("A picture was left out: {}", wrong.getClass().getName());
      return "";
    }
  }

  @Override
  public String saved(Who who, Letter letter, int position, Part.Enclosure<Private> enclosure) {
    try {
      var file = folder.resolve(who.name()).resolve(name(letter, position, "-" + enclosure.name()));
      write(file, EnclosedFile.bytes(enclosure));
      return say("terminal.file", file, who);
    } catch (IOException | RuntimeException wrong) {
      LOG.warn("A file was left out: {}", wrong.getClass().getName());
      return enclosure.name();
    }
  }

  private String say(String id, Path file, Who who) {
    return words.apply(Phrase.of(id, "path", file.toString()), who.member());
  }

  @Override
  public void wipe(Who who) {
    wipe(folder, who);
  }

  /** Removes all that was ever put there for this member. */
  static void wipe(Path folder, Who who) {
    try (var files = Files.list(folder.resolve(who.name()))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    } catch (NoSuchFileException nothingThere) {
      // nothing was ever shown as a file
    } catch (IOException wrong) {
      LOG.error("Files of an erased record are still there: {}", wrong.getClass().getName());
    }
  }

  /** Removes what was put there for whoever is not known, as after a backup that was erased. */
  static void tidy(Path folder, Predicate<Who> known) {
    try (var folders = Files.list(folder)) {
      folders
          .filter(Files::isDirectory)
          .flatMap(one -> Who.named(one.getFileName().toString()).stream())
          .filter(known.negate())
          .forEach(who -> wipe(folder, who));
    } catch (NoSuchFileException nothingThere) {
      // nothing was ever shown as a file
    } catch (IOException wrong) {
      LOG.error("The pictures cannot be looked through: {}", wrong.getClass().getName());
    }
  }

  private static String name(Letter letter, int position, String end) {
    return letter.id().replaceAll("[^A-Za-z0-9_-]+", "-") + "-" + position + end;
  }

  private void write(Path file, byte[] picture) throws IOException {
    Files.createDirectories(
        file.getParent(),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    Files.deleteIfExists(file);
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.write(file, picture);
  }
}

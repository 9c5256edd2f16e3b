package io.careercoach.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The letters that ship with the coach, so that pictures need no font of the machine. */
record Typeface(Font regular, Font bold) {
  private static final String REGULAR = "regular.ttf";
  private static final String BOLD = "bold.ttf";

  Lettering title() {
    return new Lettering(bold.deriveFont(18f));
  }

  Lettering strong() {
    return new Lettering(bold.deriveFont(14f));
  }

  Lettering small() {
    return new Lettering(regular.deriveFont(14f));
  }

  Lettering tiny() {
    return new Lettering(regular.deriveFont(11.5f));
  }

  /** Unpacks the letters into {@code folder}, and tells AWT of them before it looks for others. */
  static Typeface unpackedIn(Path folder) {
    try {
      Files.createDirectories(folder);
      var regular = unpack(REGULAR, folder);
      var bold = unpack(BOLD, folder);
      prepare(regular, bold, folder.resolve("fontconfig.properties"));
      return new Typeface(font(regular), font(bold));
    } catch (IOException unwritable) {
      throw new UncheckedIOException("pictures need to write to " + folder, unwritable);
    }
  }

  static boolean isUnpackedIn(Path folder) {
    return Files.exists(folder.resolve(REGULAR)) && Files.exists(folder.resolve(BOLD));
  }

  private static Path unpack(String name, Path folder) throws IOException {
    try (var packed = Objects.requireNonNull(Typeface.class.getResourceAsStream(name))) {
      return put(packed.readAllBytes(), folder.resolve(name));
    }
  }

  // Another process may read the file at this moment, so it appears at once and is never half
  // there.
  private static Path put(byte[] content, Path file) throws IOException {
    if (!Files.exists(file) || Files.size(file) != content.length) {
      var draft = Files.createTempFile(file.getParent(), "font", ".part");
      Files.write(draft, content);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
    return file.toAbsolutePath();
  }

  // Without fonts and fontconfig even Font.createFont dies, unless AWT is told where one font is.
  private static void prepare(Path regular, Path bold, Path configuration) throws IOException {
    System.setProperty("java.awt.headless", "true");
    if (System.getProperty("sun.awt.fontconfig") == null) {
      var lines = new ArrayList<>(List.of("version=1", "sequence.allfonts=latin-1"));
      for (var family : List.of("serif", "sansserif", "monospaced", "dialog", "dialoginput")) {
        lines.add(family + ".plain.latin-1=Coach");
        lines.add(family + ".italic.latin-1=Coach");
        lines.add(family + ".bold.latin-1=CoachBold");
        lines.add(family + ".bolditalic.latin-1=CoachBold");
      }
      lines.add("filename.Coach=" + regular);
      lines.add("filename.CoachBold=" + bold);
      Files.write(configuration, lines);
      System.setProperty("sun.awt.fontconfig", configuration.toAbsolutePath().toString());
    }
  }

  private static Font font(Path file) throws IOException {
    try {
      return Font.createFont(Font.TRUETYPE_FONT, new File(file.toString()));
    } catch (FontFormatException broken) {
      throw new IOException(file + " is not a font any more; delete it and start again", broken);
    }
  }
}

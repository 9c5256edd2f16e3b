package io.careercoach.chart;

import io.careercoach.message.Drawing.ProgressLine;
import io.careercoach.message.Drawing.Radar;
import io.careercoach.message.Part;
import io.careercoach.message.Private;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Draws charts as PNG pictures. Nothing of AWT is loaded before the first one. */
public final class Pictures {
  private final Path folder;
  private @Nullable Typeface letters;

  /** Pictures whose letters are unpacked into {@code folder}, which is made when it is needed. */
  public Pictures(Path folder) {
    this.folder = folder;
  }

  /**
   * The chart as a PNG, twice as fine as its points, of which it is 720 wide, with days and numbers
   * as {@code locale} has them.
   */
  public byte[] png(Part.Chart<Private> chart, Locale locale) {
    var face = letters();
    var legend = chart.legend().stream().map(Private::text).toList();
    var picture =
        switch (chart.drawing()) {
          case ProgressLine line -> new ProgressPicture(face, legend, line, locale);
          case Radar radar -> new RadarPicture(face, legend, radar, locale);
        };
    return new Sheet(face.title(), chart.title().text(), picture).png();
  }

  private synchronized Typeface letters() {
    var unpacked = letters;
    // AWT reads the letters as it needs them, so they come back if somebody cleared the folder.
    if (unpacked == null || !Typeface.isUnpackedIn(folder)) {
      unpacked = Typeface.unpackedIn(folder);
      letters = unpacked;
    }
    return unpacked;
  }
}

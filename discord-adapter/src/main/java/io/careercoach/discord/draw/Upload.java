package io.careercoach.discord.draw;

import io.careercoach.message.EnclosedFile;
import io.careercoach.message.Part;
import io.careercoach.message.Private;
import net.dv8tion.jda.api.utils.FileUpload;

/**
 * A file of a message.
 *
 * @param alt what it shows in words, or nothing
 */
public record Upload(String name, byte[] content, String alt) {

  static Upload picture(int number, byte[] png, Part.Chart<Private> chart) {
    var alt = new Private(Markup.read(chart.alt().text())).shortened(Limits.ALT - 2).text();
    return new Upload("chart-" + number + ".png", png, alt);
  }

  static Upload of(Part.Enclosure<Private> file) {
    return new Upload(file.name().replaceAll("[^A-Za-z0-9._-]", "-"), EnclosedFile.bytes(file), "");
  }

  FileUpload file() {
    var file = FileUpload.fromData(content, name);
    return alt.isBlank() ? file : file.setDescription(alt);
  }
}

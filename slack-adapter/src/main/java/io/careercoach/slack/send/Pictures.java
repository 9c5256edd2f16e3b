package io.careercoach.slack.send;

import com.slack.api.methods.MethodsClient;
import io.careercoach.courier.Carried;
import io.careercoach.message.Part;
import io.careercoach.message.Private;
import io.careercoach.message.Tame;
import io.careercoach.slack.send.Files.Upload;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Draws and uploads the pictures of a letter; one that fails is left out, its words are said. */
record Pictures(Files files, Function<Part.Chart<Private>, byte[]> draw) {
  private static final Logger LOG = LoggerFactory.getLogger(Pictures.class);

  /** What Slack takes as the words of a file. */
  private static final int LONGEST = 1000;

  /** The ids of the files by the positions of their parts. */
  Map<Integer, String> of(MethodsClient bot, List<Part<Private>> parts) {
    var ids = new HashMap<Integer, String>();
    for (int position = 0; position < parts.size(); position++) {
      if (parts.get(position) instanceof Part.Chart<Private> chart) {
        int here = position;
        uploaded(bot, chart).ifPresent(id -> ids.put(here, id));
      }
    }
    return ids;
  }

  private Optional<String> uploaded(MethodsClient bot, Part.Chart<Private> chart) {
    try {
      var alt = new Private(Tame.of(chart.alt().text())).shortened(LONGEST - 2).text();
      var upload = new Upload("chart.png", Tame.of(chart.title().text()), alt);
      if (files.upload(bot, upload, draw.apply(chart), Optional.empty())
          instanceof Carried.Arrived(var id)) {
        return id;
      }
      LOG.warn("A picture could not be uploaded and is left out");
    } catch (RuntimeException | LinkageError wrong) {
      LOG.warn("A picture could not be drawn and is left out", wrong);
    }
    return Optional.empty();
  }
}

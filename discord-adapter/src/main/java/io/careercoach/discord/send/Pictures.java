package io.careercoach.discord.send;

import io.careercoach.message.Part;
import io.careercoach.message.Private;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Draws the pictures of a letter; one that fails is left out, its words are said. */
record Pictures(Function<Part.Chart<Private>, byte[]> draw) {
  private static final Logger LOG = LoggerFactory.getLogger(Pictures.class);

  /** The pictures by the positions of their parts. */
  Map<Integer, byte[]> of(List<Part<Private>> parts) {
    var pictures = new HashMap<Integer, byte[]>();
    for (int position = 0; position < parts.size(); position++) {
      if (parts.get(position) instanceof Part.Chart<Private> chart) {
        try {
          pictures.put(position, draw.apply(chart));
        } catch (RuntimeException | LinkageError wrong) {
          LOG.warn("A picture could not be drawn and is left out", wrong);
        }
      }
    }
    return pictures;
  }
}

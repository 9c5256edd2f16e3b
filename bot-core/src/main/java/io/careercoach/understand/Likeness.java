package io.careercoach.understand;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/**
 * How much more a message is like the sentences of one list than like those of another, by its
 * words and pairs of neighbouring words.
 *
 * <p>A message has the sum of its signs' {@link Weights} over the square root of their number, as
 * words do not speak independently of each other. Above 0 it is more like the first list.
 */
final class Likeness {
  /** A message of few words proves little: it counts as one of so many signs. */
  private static final int FEWEST = 28;

  /** Of a longer message the likest stretch of so many words counts. */
  private static final int STRETCH = 40;

  private final long[] signs;
  private final float[] weights;

  /** Weights by their signs, which are in ascending order. */
  Likeness(long[] signs, float[] weights) {
    this.signs = signs;
    this.weights = weights;
  }

  /** What {@link Weighing} made of two lists when this was built. */
  static Likeness built(String name) {
    try (InputStream file = Likeness.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("No " + name + " in this build; build with Maven.");
      }
      return read(new DataInputStream(new BufferedInputStream(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(signs.length);
    for (int i = 0; i < signs.length; i++) {
      out.writeLong(signs[i]);
      out.writeFloat(weights[i]);
    }
  }

  private static Likeness read(DataInputStream in) throws IOException {
    int size = in.readInt();
    var signs = new long[size];
    var weights = new float[size];
    for (int i = 0; i < size; i++) {
      signs[i] = in.readLong();
      weights[i] = in.readFloat();
    }
    return new Likeness(signs, weights);
  }

  /** How much more these words are like the first list. */
  double of(List<String> words) {
    double most = ofStretch(words.subList(0, Math.min(STRETCH, words.size())));
    for (int from = STRETCH / 2; from + STRETCH / 2 < words.size(); from += STRETCH / 2) {
      int end = Math.min(from + STRETCH, words.size());
      most = Math.max(most, ofStretch(words.subList(from, end)));
    }
    return most;
  }

  private double ofStretch(List<String> words) {
    long[] said = Signs.of(words);
    double sum = 0;
    for (long sign : said) {
      int at = Arrays.binarySearch(signs, sign);
      sum += at < 0 ? 0 : weights[at];
    }
    return sum / length(said.length);
  }

  /** By what the weights of so many signs are divided. */
  static double length(int signs) {
    return Math.sqrt(Math.max(signs, FEWEST));
  }
}

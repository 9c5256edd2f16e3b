package io.careercoach.understand;

import java.util.List;
import java.util.stream.LongStream;

/**
 * The words of a sentence and its pairs of neighbouring words, each as a number that stands for it
 * (64 bits, FNV-1a); the beginning and the end are neighbours, too.
 */
final class Signs {
  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;
  private static final String EDGE = "";

  private Signs() {}

  /** Each once. */
  static long[] of(List<String> words) {
    LongStream.Builder signs = LongStream.builder();
    String before = EDGE;
    for (String word : words) {
      signs.add(hash(BASIS, word));
      signs.add(pair(before, word));
      before = word;
    }
    signs.add(pair(before, EDGE));
    return signs.build().distinct().toArray();
  }

  private static long pair(String before, String word) {
    return hash(hash(hash(BASIS, before), " "), word);
  }

  private static long hash(long basis, String letters) {
    long hash = basis;
    for (int i = 0; i < letters.length(); i++) {
      hash = (hash ^ letters.charAt(i)) * PRIME;
    }
    return hash;
  }
}

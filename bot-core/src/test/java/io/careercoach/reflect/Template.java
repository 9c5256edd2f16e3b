package io.careercoach.reflect;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A sentence as a frame and what fills it: {@code Which _ would you _ to _} and {skill, use}. Two
 * sentences are the same template if their frames are alike, and the same question if what fills
 * them is.
 */
record Template(List<String> frame, Set<String> filling) {
  private static final String BLANK = "_";
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:'\\p{L}+)?");

  /** The words that carry a sentence rather than its subject. */
  private static final Set<String> CARRYING =
      Set.of(
          """
          a an the this that these those some any each every all both no not none one ones two three
          i me my mine you your yours yourself we us our they them their it its itself
          who whom whose what which when where why how
          somebody someone anybody anyone nobody something anything nothing everything everybody
          people person is are was were be been being am do does did done has have had having
          can could would will shall should may might must
          and or but if so than then as because while before after until since although though
          of in on at to for from with without about by into over under between among beside during
          through up down out off again there here now just only even also too more most less least
          much many few other another same such very still yet ago apart let
          """
              .strip()
              .split("\\s+"));

  /** Words that half of all prompts are about; to share them says nothing. */
  private static final Set<String> EVERYWHERE = Set.of("work", "like", "want", "time", "week");

  Template {
    frame = List.copyOf(frame);
    filling = Set.copyOf(filling);
  }

  static Template of(String text) {
    var frame = new ArrayList<String>();
    for (String word : words(text)) {
      var place = CARRYING.contains(word) ? word : BLANK;
      if (!place.equals(BLANK) || frame.isEmpty() || !frame.getLast().equals(BLANK)) {
        frame.add(place);
      }
    }
    return new Template(
        frame,
        words(text).stream()
            .filter(word -> !CARRYING.contains(word) && !EVERYWHERE.contains(word))
            .collect(toSet()));
  }

  static List<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT).replace('’', '\''))
        .results()
        .map(MatchResult::group)
        .toList();
  }

  /** From 0, nothing in common, to 1, the same frame with other words in it. */
  double frameLike(Template other) {
    int longer = Math.max(frame.size(), other.frame.size());
    return longer == 0 ? 1 : 1 - (double) changes(frame, other.frame) / longer;
  }

  /** From 0, no word in common, to 1, the same words. */
  double fillingLike(Template other) {
    var common = new HashSet<>(filling);
    common.retainAll(other.filling);
    var all = new HashSet<>(filling);
    all.addAll(other.filling);
    return all.isEmpty() ? 0 : (double) common.size() / all.size();
  }

  /** How many words must be put in, taken out or replaced to make one into the other. */
  private static int changes(List<String> one, List<String> other) {
    int[] above = new int[other.size() + 1];
    for (int column = 0; column < above.length; column++) {
      above[column] = column;
    }
    for (int row = 1; row <= one.size(); row++) {
      int[] line = new int[above.length];
      line[0] = row;
      for (int column = 1; column < line.length; column++) {
        int replaced = one.get(row - 1).equals(other.get(column - 1)) ? 0 : 1;
        line[column] =
            Math.min(above[column - 1] + replaced, 1 + Math.min(above[column], line[column - 1]));
      }
      above = line;
    }
    return above[other.size()];
  }

  /** All runs of so many words that follow each other. */
  static Set<List<String>> runs(String text, int length) {
    var words = words(text);
    return IntStream.rangeClosed(0, words.size() - length)
        .mapToObj(from -> words.subList(from, from + length))
        .collect(toSet());
  }
}

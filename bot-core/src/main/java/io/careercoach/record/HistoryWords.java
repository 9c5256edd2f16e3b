package io.careercoach.record;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Words that are looked for: each may be the beginning of a word of the text, in any case and
 * without its accents.
 */
record HistoryWords(List<String> wanted) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  static HistoryWords of(String typed) {
    return new HistoryWords(
        words(typed).stream().map(MatchResult::group).map(HistoryWords::fold).toList());
  }

  /** Whether all of them occur somewhere in the texts together. */
  boolean allIn(List<String> texts) {
    var said =
        texts.stream()
            .flatMap(text -> words(text).stream())
            .map(word -> fold(word.group()))
            .toList();
    return wanted.stream().allMatch(word -> said.stream().anyMatch(one -> one.startsWith(word)));
  }

  /** How many of them occur in the text. */
  long in(String text) {
    return wanted.stream()
        .filter(word -> new HistoryWords(List.of(word)).allIn(List.of(text)))
        .count();
  }

  /** Where in the text the first of them stands. */
  OptionalInt firstIn(String text) {
    return words(text).stream()
        .filter(word -> wanted.stream().anyMatch(fold(word.group())::startsWith))
        .mapToInt(MatchResult::start)
        .findFirst();
  }

  private static List<MatchResult> words(String text) {
    return WORD.matcher(text).results().toList();
  }

  private static String fold(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}

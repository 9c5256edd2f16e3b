package io.careercoach.reflect;

import static java.util.Map.entry;

import io.careercoach.understand.Spelling;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The words by which people name a theme. */
public final class ThemeWords {
  /** So many letters of a word are enough. */
  private static final int BEGINNING = 5;

  private static final int LONG_ENOUGH_FOR_A_SLIP = 5;

  private static final Map<Theme, List<String>> WORDS =
      Map.ofEntries(
          words(Theme.JOB_VERSUS_CAREER, "job jobs career careers purpose meaning future"),
          words(
              Theme.SKILLS_AND_TRAINING,
              "skill skills training trainings ability abilities strengths practice learning"),
          words(
              Theme.EDUCATION,
              "education course courses degree degrees study studies studying school university"
                  + " certificate certificates diploma"),
          words(
              Theme.EXPERIENCE,
              "experience experiences experiments projects leading leadership practical"),
          words(
              Theme.NETWORKING,
              "networking network people contact contacts mentor mentors colleagues connections"),
          words(
              Theme.BALANCE,
              "balance life rest time stress boundaries workload free health family sleep"),
          words(
              Theme.BENEFITS_AND_VALUES,
              "benefit benefits value values pay salary money insurance income"));

  private ThemeWords() {}

  private static Map.Entry<Theme, List<String>> words(Theme theme, String words) {
    return entry(theme, List.of(words.split(" ")));
  }

  /** The one theme that was meant; none where several could be. */
  public static Optional<Theme> named(String typed) {
    var tokens =
        Stream.of(typed.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
            .filter(token -> !token.isEmpty())
            .toList();
    var best =
        Stream.of(Theme.values())
            .filter(theme -> hits(theme, tokens) > 0)
            .sorted(Comparator.comparingLong((Theme theme) -> hits(theme, tokens)).reversed())
            .toList();
    boolean clear =
        best.size() == 1
            || (best.size() > 1 && hits(best.get(0), tokens) > hits(best.get(1), tokens));
    return clear ? Optional.of(best.get(0)) : Optional.empty();
  }

  private static long hits(Theme theme, List<String> tokens) {
    return tokens.stream()
        .filter(token -> WORDS.getOrDefault(theme, List.of()).stream().anyMatch(means(token)))
        .count();
  }

  private static Predicate<String> means(String token) {
    return word ->
        word.equals(token)
            || (token.length() >= BEGINNING && word.startsWith(token))
            || (word.length() >= LONG_ENOUGH_FOR_A_SLIP && Spelling.isOneSlip(token, word));
  }
}

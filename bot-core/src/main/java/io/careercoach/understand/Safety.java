package io.careercoach.understand;

import io.careercoach.understand.Patterns.Hit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Recognises messages that must be answered before anything else, by a table of phrases.
 *
 * <p>A phrase is words in lower case. {@code *} at a word's beginning or end stands for more
 * letters, {@code a/b} for either word, {@code …} for up to five words, {@code .} for the end of
 * the message. A phrase after {@code except} hides its words from the others of its class; one
 * after {@code perhaps} counts where the words around sound like danger, too.
 */
public final class Safety {

  /** Longer than elsewhere: a call for help may stand at the end of a long message. */
  private static final int LONGEST = 40_000;

  private static final String EXCEPT = "except ";

  private static final String PERHAPS = "perhaps ";

  private static final String END = ".";

  private static final String HIDDEN = "";

  private final Patterns<Sign> signs;

  /** A phrase that speaks of a danger, perhaps does, or hides its words from those that do. */
  private record Sign(Danger danger, boolean hides, boolean plain, Pattern pattern) {
    static Sign of(Danger danger, String line) {
      boolean hides = line.startsWith(EXCEPT);
      boolean perhaps = line.startsWith(PERHAPS);
      int from = hides ? EXCEPT.length() : perhaps ? PERHAPS.length() : 0;
      return new Sign(danger, hides, !perhaps, Pattern.forgiving(line.substring(from)));
    }
  }

  public Safety(Map<Danger, List<String>> phrases) {
    signs =
        new Patterns<>(
            phrases.entrySet().stream()
                .flatMap(
                    entry -> entry.getValue().stream().map(line -> Sign.of(entry.getKey(), line)))
                .toList(),
            Sign::pattern);
  }

  /** The gravest danger that a message speaks of. */
  public Optional<Danger> read(String message) {
    List<String> words = Folded.words(Sentence.of(Disguise.off(message), LONGEST));
    words.add(END);
    List<Hit<Sign>> found = signs.in(words);
    return Arrays.stream(Danger.values())
        .filter(danger -> isIn(words, danger, of(danger, found)))
        .findFirst();
  }

  private static List<Hit<Sign>> of(Danger danger, List<Hit<Sign>> found) {
    return found.stream().filter(hit -> hit.meaning().danger() == danger).toList();
  }

  private static boolean isIn(List<String> words, Danger danger, List<Hit<Sign>> found) {
    String[] shown = words.toArray(String[]::new);
    hiding(found, true).forEach(hit -> Arrays.fill(shown, hit.from(), hit.end(), HIDDEN));
    List<String> left = Arrays.asList(shown);
    List<Sign> open =
        hiding(found, false).filter(hit -> stands(hit, left)).map(Hit::meaning).toList();
    return danger == Danger.CRISIS
        ? Cries.isIn(said(left), !open.isEmpty(), open.stream().anyMatch(Sign::plain))
        : !open.isEmpty();
  }

  private static boolean stands(Hit<Sign> hit, List<String> left) {
    return hit.meaning().pattern().endAt(left, hit.from()) > hit.from();
  }

  private static List<String> said(List<String> left) {
    return left.stream().filter(word -> !word.equals(HIDDEN) && !word.equals(END)).toList();
  }

  private static Stream<Hit<Sign>> hiding(List<Hit<Sign>> found, boolean hides) {
    return found.stream().filter(hit -> hit.meaning().hides() == hides);
  }
}

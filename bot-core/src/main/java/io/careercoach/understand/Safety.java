package io.careercoach.understand;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Recognises messages that must be answered before anything else, by a table of phrases.
 *
 * <p>A phrase is words in lower case. {@code *} at a word's beginning or end stands for more
 * letters, {@code a/b} for either word, {@code …} for up to five words. A phrase after {@code
 * except} hides its words from the others of its class.
 */
public final class Safety {

  /** Longer than elsewhere: a call for help may stand at the end of a long message. */
  private static final int LONGEST = 40_000;

  private static final String EXCEPT = "except ";

  private final Map<Danger, Table> tables = new EnumMap<>(Danger.class);

  private record Table(Beginnings phrases, Beginnings exceptions) {
    static final Table EMPTY = new Table(new Beginnings(List.of()), new Beginnings(List.of()));
  }

  public Safety(Map<Danger, List<String>> phrases) {
    phrases.forEach((danger, lines) -> tables.put(danger, table(lines)));
  }

  /** The gravest danger that a message speaks of. */
  public Optional<Danger> read(String message) {
    List<String> words = Folded.words(Sentence.of(message, LONGEST));
    return Arrays.stream(Danger.values())
        .filter(danger -> isIn(words, tables.getOrDefault(danger, Table.EMPTY)))
        .findFirst();
  }

  private static boolean isIn(List<String> words, Table table) {
    String[] open = words.toArray(String[]::new);
    for (int i = 0; i < open.length; i++) {
      int end = table.exceptions().endAt(words, i);
      for (int hidden = i; hidden < end; hidden++) {
        open[hidden] = "";
      }
    }
    return table.phrases().isIn(List.of(open));
  }

  private static Table table(List<String> lines) {
    List<Pattern> phrases =
        lines.stream().filter(line -> !line.startsWith(EXCEPT)).map(Pattern::of).toList();
    List<Pattern> exceptions =
        lines.stream()
            .filter(line -> line.startsWith(EXCEPT))
            .map(line -> Pattern.of(line.substring(EXCEPT.length())))
            .toList();
    return new Table(new Beginnings(phrases), new Beginnings(exceptions));
  }
}

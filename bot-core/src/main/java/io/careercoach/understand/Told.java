package io.careercoach.understand;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Plain sentences that tell of something that happened: "I talked with Anna", "i pay it today". */
public final class Told {
  private static final int FEWEST = 3;
  private static final Lexicon TOLD = Lexicon.of("told");
  private static final Set<String> HAPPENED = TOLD.words("happened");
  private static final Set<String> WISHED = TOLD.words("wished");
  private static final Set<String> STATES = TOLD.words("states");
  private static final Set<String> PARTICIPLES = TOLD.words("participles");
  private static final Set<String> HAVE = TOLD.words("have");
  private static final Pattern DENIED =
      Pattern.compile("\\b(?:not|never|cannot|will|would|should|want|going to)\\b|n['’]?t\\b|\\?");
  private static final Pattern PRESENT =
      Pattern.compile(
          "^(?:(?:i|we) (?!am\\b|are\\b|feel\\b|will\\b)|my \\w+ |the \\w+"
              + " ).*\\b(?:today|yesterday|this week|this morning)\\b.*");

  private Told() {}

  /** Whether it tells of something that happened. */
  public static boolean happened(String text) {
    String said = Folded.fold(text.toLowerCase(Locale.ROOT).strip());
    if (DENIED.matcher(said).find()) {
      return false;
    }
    String[] words = said.split("[^\\p{L}\\p{N}]+");
    for (int i = 0; i < words.length; i++) {
      String before = i > 0 ? words[i - 1] : "";
      boolean done = PARTICIPLES.contains(words[i]);
      if (done ? HAVE.contains(before) : !STATES.contains(before) && isPast(words[i])) {
        return true;
      }
    }
    return PRESENT.matcher(said).matches() || said.matches("(?:(?:i|we) )?read\\b.*");
  }

  /** Whether it is a whole sentence that does. */
  public static boolean sentence(String text) {
    return text.strip().split("\\s+").length >= FEWEST && happened(text);
  }

  private static boolean isPast(String word) {
    boolean regular = word.length() > 4 && word.endsWith("ed") && !word.endsWith("eed");
    return (regular && !WISHED.contains(word)) || HAPPENED.contains(word) || Stems.isChanged(word);
  }
}

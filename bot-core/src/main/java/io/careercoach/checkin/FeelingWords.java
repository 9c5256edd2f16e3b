package io.careercoach.checkin;

import io.careercoach.checkin.CheckIn.Feeling;
import io.careercoach.dialogue.Heard;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads how work felt, from a tap, a number from 1 (great) to 5, or everyday words. */
public final class FeelingWords {
  private static final Map<Feeling, Pattern> WORDS = new LinkedHashMap<>();

  static {
    WORDS.put(
        Feeling.VERY_HARD,
        words(
            "(very|really|so|too|extremely) (hard|tough|bad|stressful)|awful|terrible|horrible"
                + "|dreadful|worst|exhaust\\w*"));
    WORDS.put(
        Feeling.MIXED,
        words(
            "so[- ]?so|mixed|meh|average|up and down|ups and downs|neither|not (great|bad|good)"
                + "|okay[- ]?ish|in between"));
    WORDS.put(
        Feeling.HARD,
        words(
            "hard|tough|bad|rough|stress\\w*|difficult|busy|tired|tiring|draining|heavy"
                + "|ill|sick|unwell|flu|fever|covid|migraine|hospital"));
    WORDS.put(
        Feeling.GREAT,
        words(
            "great|fantastic|excellent|amazing|wonderful|brilliant|awesome|very good|super|love\\w*"
                + "|really good|best"));
    WORDS.put(Feeling.GOOD, words("good|gud|fine|ok|okay|nice|well|alright|all right|decent|calm"));
  }

  private FeelingWords() {}

  private static Pattern words(String alternatives) {
    return Pattern.compile("\\b(?:" + alternatives + ")\\b");
  }

  /** The key of the feeling that is in these words. */
  public static Optional<String> key(String said) {
    return inWords(said).map(Round::key);
  }

  static Optional<Feeling> read(Heard.Reply reply) {
    return switch (reply) {
      case Heard.Chosen(var key, _) -> named(key);
      case Heard.Words(var words) -> {
        String said = words.text().toLowerCase(Locale.ROOT).strip();
        yield named(said).or(() -> inWords(said));
      }
    };
  }

  /** By its key in commands. */
  static Optional<Feeling> named(String key) {
    return Arrays.stream(Feeling.values()).filter(one -> Round.key(one).equals(key)).findFirst();
  }

  private static Optional<Feeling> inWords(String said) {
    if (said.matches("[1-5]")) {
      return Optional.of(Feeling.values()[Integer.parseInt(said) - 1]);
    }
    return WORDS.entrySet().stream()
        .filter(entry -> entry.getValue().matcher(said).find())
        .map(Map.Entry::getKey)
        .findFirst();
  }
}

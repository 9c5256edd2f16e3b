package io.careercoach.engine;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A wish to mend the conversation, said by one word that is the whole message: "stop smoking" is an
 * answer.
 */
public sealed interface Repair {
  Map<String, Repair> WORDS =
      Map.ofEntries(
          Map.entry("back", Plain.BACK),
          Map.entry("go back", Plain.BACK),
          Map.entry("no wait", Plain.BACK),
          Map.entry("no, wait", Plain.BACK),
          Map.entry("wait, no", Plain.BACK),
          Map.entry("skip", Plain.SKIP),
          Map.entry("pass", Plain.SKIP),
          Map.entry("later", Plain.LATER),
          Map.entry("cancel", Plain.CANCEL),
          Map.entry("help", Plain.HELP),
          Map.entry("why", Plain.WHY),
          Map.entry("what", Plain.WHY),
          Map.entry("what do you mean", Plain.WHY),
          Map.entry("stop", Plain.STOP),
          Map.entry("continue", Plain.CONTINUE),
          Map.entry("start over", Plain.START_OVER),
          Map.entry("not now", Plain.NOT_NOW),
          Map.entry("edit", new Edit(0)));
  Pattern EDIT = Pattern.compile("edit (?:line )?#?(\\d{1,2})");

  /** The words that need nothing besides themselves. */
  enum Plain implements Repair {
    BACK,
    SKIP,
    LATER,
    CANCEL,
    HELP,
    WHY,
    STOP,
    CONTINUE,
    START_OVER,
    NOT_NOW
  }

  /** Change that line of the read-back; 0 asks which. */
  record Edit(int line) implements Repair {}

  /** Whether it is about the question that is open; an old "continue" still goes on. */
  static boolean mends(String message) {
    return in(message).filter(word -> word != Plain.CONTINUE).isPresent();
  }

  /** The repair that a whole message asks for, if it does. */
  static Optional<Repair> in(String message) {
    String word =
        message
            .toLowerCase(Locale.ROOT)
            .strip()
            .replaceAll("(?<![.!?])[.!?]+$", "")
            .replaceAll("\\s+", " ");
    Matcher edit = EDIT.matcher(word);
    return edit.matches()
        ? Optional.of(new Edit(Integer.parseInt(edit.group(1))))
        : Optional.ofNullable(WORDS.get(word));
  }
}

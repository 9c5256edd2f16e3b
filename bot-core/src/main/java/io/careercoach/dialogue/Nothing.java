package io.careercoach.dialogue;

import java.util.Locale;
import java.util.regex.Pattern;

/** A whole answer that says that there is nothing to say: "none", "nothing yet". */
public final class Nothing {
  private static final Pattern WORDS =
      Pattern.compile(
          "(no|nope|nah|none|nothing|nowt|n/a|idk|dunno|(i have )?no idea|(i )?don.?t know("
              + " yet)?|not? (really|much|this week|wins?)|(none|nothing|not)"
              + " (really|much|yet|special|at all|this (week|time)|i can think of)|can.?t think of"
              + " (any(thing)?|one)|not that i know|-)[.!]?");

  private Nothing() {}

  public static boolean in(String words) {
    return WORDS.matcher(words.strip().toLowerCase(Locale.ROOT)).matches();
  }
}

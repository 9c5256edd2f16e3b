package io.careercoach.safety;

import io.careercoach.dialogue.Effect;
import io.careercoach.message.Phrase;
import io.careercoach.understand.Danger;
import io.careercoach.understand.Safety;
import java.util.List;
import java.util.Optional;

/**
 * Finds out whether a message calls for care, and what is said then. It recognises phrases; it does
 * not diagnose, ask for details, tell anybody or claim that somebody is safe.
 */
public final class FirstAid {
  private final Safety safety;
  private final HelpLine helpLine;

  public FirstAid(Safety safety, HelpLine helpLine) {
    this.safety = safety;
    this.helpLine = helpLine;
  }

  public Optional<Care> due(String message) {
    return safety.read(message).map(this::care);
  }

  /** What is said to somebody who goes on talking after a crisis: the way to people, once more. */
  public Effect.Say stay() {
    return Effect.Say.of(
        Phrase.of("safety.stay", "emergency", helpLine.emergency(), "line", helpLine.line()));
  }

  private Care care(Danger danger) {
    return switch (danger) {
      case CRISIS ->
          new Care.Crisis(
              List.of(new Effect.Hush(), Effect.Say.of(crisis(), Phrase.of("safety.continue"))));
      case HARASSMENT ->
          new Care.AndWait(Phrase.of("safety.harassment", "emergency", helpLine.emergency()));
      case DISTRESS -> new Care.WithAnswer(Phrase.of("safety.distress"));
      case SCOPE -> new Care.AndGoOn(Phrase.of("safety.scope"));
    };
  }

  private Phrase crisis() {
    return Phrase.of(
        helpLine.local() ? "safety.crisis" : "safety.crisis.anywhere",
        "emergency",
        helpLine.emergency(),
        "line",
        helpLine.line());
  }
}

package io.careercoach.understand;

import java.util.stream.Stream;

/** Reads what a whole message outside any dialogue asks for; plain phrases only. */
public final class Intents {

  private final Goals goals = new Goals();

  public Intent read(String message) {
    Sentence text = Sentence.of(message);
    for (int from = 0; from < text.size(); from = next(text, from)) {
      Intent whole = whole(text, from);
      if (whole != Intent.UNKNOWN) {
        return whole;
      }
      var begun = ReachPhrases.OPENINGS.at(text, from);
      if (begun.isPresent()) {
        return begun.get().meaning();
      }
      if (next(text, from) == from) {
        break;
      }
    }
    return goals.soundsLikeGoal(message) ? Intent.SET_GOAL : Intent.UNKNOWN;
  }

  private static int next(Sentence text, int from) {
    return IntentPhrases.POLITE.skip(text, from);
  }

  /** The intent whose phrase reaches from here to the end, but for polite words. */
  private static Intent whole(Sentence text, int from) {
    return Stream.of(IntentPhrases.WHOLE, ReachPhrases.WHOLE)
        .flatMap(phrases -> phrases.at(text, from).stream())
        .filter(hit -> isPoliteFrom(text, hit.end()))
        .map(Phrases.Hit::meaning)
        .findFirst()
        .orElse(Intent.UNKNOWN);
  }

  private static boolean isPoliteFrom(Sentence text, int from) {
    int at = from;
    while (at < text.size() && next(text, at) > at) {
      at = next(text, at);
    }
    return at == text.size();
  }
}

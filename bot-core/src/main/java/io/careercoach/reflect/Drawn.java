package io.careercoach.reflect;

import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Slot;
import java.util.List;
import java.util.stream.IntStream;

/** The prompts that were shown in one reflection, the latest last; that one is open. */
final class Drawn {
  /** The first and three others. */
  static final int MOST = 4;

  private Drawn() {}

  static List<Prompt> of(Learnt learnt) {
    return IntStream.rangeClosed(1, MOST)
        .mapToObj(place -> learnt.get(slot(place)))
        .flatMap(prompt -> prompt.stream())
        .toList();
  }

  static Learnt with(Prompt prompt, Learnt learnt) {
    return learnt.give(slot(of(learnt).size() + 1), prompt);
  }

  private static Slot<Prompt> slot(int place) {
    return new Slot<>("prompt-" + place, Drawn::written, Drawn::read);
  }

  /** With its words, so that a prompt that has left the bank is still asked. */
  private static String written(Prompt prompt) {
    return prompt.id() + " " + prompt.theme().key() + " " + prompt.text();
  }

  private static Prompt read(String written) {
    String[] parts = written.split(" ", 3);
    return new Prompt(parts[0], Theme.of(parts[1]).orElse(Theme.JOB_VERSUS_CAREER), parts[2]);
  }
}

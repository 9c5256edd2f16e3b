package io.careercoach.checkin;

import io.careercoach.dialogue.Effect;
import io.careercoach.message.Ask;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Message;
import io.careercoach.message.Part;
import io.careercoach.message.Phrase;
import java.util.List;
import java.util.Optional;

/** What is said when a check-in ends for the strain that was told: help, and no task. */
final class Strain {
  static final String LEAVE = "checkin leave";

  private Strain() {}

  static Effect said() {
    Ask<Phrase> ask =
        new Ask.Choice<>(
            "checkin.strain",
            Phrase.of("checkin.strain"),
            List.of(
                new Option<>("/" + LEAVE, Phrase.of("checkin.strain.leave")),
                new Option<>("/pause", Phrase.of("checkin.strain.pause")),
                new Option<>("/reflect ask-for-help", Phrase.of("checkin.strain.load"))));
    return new Effect.Say(
        new Message<>(
            List.of(new Part.Text<>(Phrase.of("checkin.strain.heard"))), Optional.of(ask)));
  }
}

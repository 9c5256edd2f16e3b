package io.careercoach.engine;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Facts;
import io.careercoach.dialogue.Form;
import io.careercoach.dialogue.Heard;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Question;
import io.careercoach.dialogue.Reading;
import io.careercoach.message.Private;
import io.careercoach.talk.Kit;
import io.careercoach.time.CheckInTime;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The forms that the coach ships with. */
public final class ShippedForms {
  private static final Context CONTEXT =
      new Context(Instant.EPOCH, ZoneOffset.UTC, Locale.UK, Facts.NONE);

  private ShippedForms() {}

  public static List<Form> all() {
    return CoachSetup.repertoire(Kit.prompts(), CheckInTime.USUAL, Kit.chance())
        .dialogues()
        .values()
        .stream()
        .filter(Form.class::isInstance)
        .map(Form.class::cast)
        .toList();
  }

  /** Whether there are no words that the question does not understand. */
  public static boolean takesAnyWords(Question question) {
    return Stream.of("xyzzy ??", "12")
        .map(words -> new Heard.Words(new Private(words)))
        .map(words -> question.read(words, Learnt.NOTHING, CONTEXT))
        .allMatch(Reading.Understood.class::isInstance);
  }
}

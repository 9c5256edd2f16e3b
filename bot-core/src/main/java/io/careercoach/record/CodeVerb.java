package io.careercoach.record;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.dialogue.Verb;
import io.careercoach.dialogue.Verb.Answer.Says;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The command that gives a member a code for whoever runs the server. */
public final class CodeVerb {
  /** Nothing that looks like something else. */
  private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

  private static final int GROUP = 4;
  private static final int GROUPS = 3;

  private CodeVerb() {}

  public static Map<String, Verb> all(RandomGenerator chance) {
    return Map.of("privacy code", (_, context) -> new Says(code(chance, context)));
  }

  /** A new code takes the place of the one before. */
  private static List<Effect> code(RandomGenerator chance, Context context) {
    var text = Stream.generate(() -> group(chance)).limit(GROUPS).collect(Collectors.joining("-"));
    var code = OneDayCode.of(text, chance, context.now());
    return List.of(
        new Effect.Keep(code),
        Effect.Say.of(
            Phrase.of(
                "code.given",
                "code",
                new Private(text),
                "until",
                code.until().atZone(context.zone())),
            Phrase.of("code.use")));
  }

  private static String group(RandomGenerator chance) {
    return chance
        .ints(GROUP, 0, LETTERS.length())
        .mapToObj(LETTERS::charAt)
        .map(String::valueOf)
        .collect(Collectors.joining());
  }
}

package io.careercoach.goal;

import static io.careercoach.goal.Draft.EXACTLY;
import static io.careercoach.goal.Draft.OUTCOME;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Heard;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Question;
import io.careercoach.dialogue.Reading;
import io.careercoach.dialogue.Reading.Understood;
import io.careercoach.dialogue.Slot;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import io.careercoach.understand.Goals;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What exactly? Asked once where the outcome is vague or new to the member, with rewrites on offer;
 * never a refusal.
 *
 * <p>People who are new to something do better with "find three ways to …" than with a result to
 * reach (learning goals, Seijts and Latham).
 */
record ExactlyQuestion(Goals goals) implements Question {
  private static final Set<String> THINGS =
      Set.of("a", "an", "the", "my", "more", "less", "fewer", "better", "another", "some", "new");

  /** A rewrite of a longer outcome would not fit on a button, and what one taps is what is kept. */
  private static final int ON_A_BUTTON = 43;

  @Override
  public Slot<String> slot() {
    return EXACTLY;
  }

  @Override
  public String id() {
    return "goal.exactly";
  }

  @Override
  public boolean applies(Learnt learnt, Context context) {
    return vague(learnt) || (learnt.get(Draft.BEGINNER).orElse(false) && fits(outcome(learnt)));
  }

  @Override
  public boolean counts() {
    return false;
  }

  @Override
  public Phrase wording(Learnt learnt, Context context) {
    return Phrase.of(vague(learnt) ? id() : id() + ".beginner");
  }

  @Override
  public List<Option<Phrase>> options(Learnt learnt, Context context) {
    var outcome = outcome(learnt);
    if (!fits(outcome)) {
      return List.of(option("keep"));
    }
    String towards = isThing(outcome.text()) ? ".towards" : "";
    return List.of(
        option("learn" + towards, "outcome", outcome),
        option("weekly" + towards, "outcome", outcome),
        option("keep"));
  }

  @Override
  public Reading read(Heard.Reply reply, Learnt learnt, Context context) {
    return switch (reply) {
      case Heard.Chosen(var key, _) when key.equals("keep") ->
          new Understood(learnt.give(EXACTLY, key));
      case Heard.Chosen(var key, var label) -> take(learnt.give(EXACTLY, key), label, context);
      case Heard.Words(var words) -> take(learnt.give(EXACTLY, "words"), words, context);
    };
  }

  private Reading take(Learnt learnt, Private words, Context context) {
    var reading = goals.read(words.text(), context.calendar());
    return reading.outcome().isBlank()
        ? new Understood(learnt)
        : Sentence.take(learnt, reading, EXACTLY, context);
  }

  private static Private outcome(Learnt learnt) {
    return new Private(lowered(learnt.get(OUTCOME).orElse("")));
  }

  private static boolean fits(Private outcome) {
    return outcome.text().length() <= ON_A_BUTTON;
  }

  private static boolean vague(Learnt learnt) {
    return learnt.get(Draft.VAGUE).orElse(false);
  }

  /** Whether the outcome is a thing ("a calmer week") and nothing to do. */
  private static boolean isThing(String outcome) {
    return THINGS.contains(outcome.split(" ", 2)[0]);
  }

  /** Lowers the first letter, unless the first word is a name or an abbreviation. */
  private static String lowered(String outcome) {
    boolean word = outcome.length() > 1 && !Character.isUpperCase(outcome.charAt(1));
    return word ? outcome.substring(0, 1).toLowerCase(Locale.ROOT) + outcome.substring(1) : outcome;
  }
}

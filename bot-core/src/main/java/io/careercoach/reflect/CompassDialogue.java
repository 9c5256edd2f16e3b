package io.careercoach.reflect;

import io.careercoach.dialogue.Amendment;
import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.dialogue.Form;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Line;
import io.careercoach.dialogue.Question;
import io.careercoach.dialogue.Shape;
import io.careercoach.dialogue.Slot;
import io.careercoach.message.Private;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Six statements about the member's work now and a question on its meaning; and six more, for those
 * who like.
 */
public final class CompassDialogue {
  public static final String NAME = "compass";
  public static final String MORE = "compass-more";
  static final Slot<String> MEANING = Slot.words("meaning");

  private CompassDialogue() {}

  public static Form form() {
    var questions = new ArrayList<Question>(statements("first"));
    questions.add(new MeaningQuestion());
    return form(NAME, questions, CompassDialogue::keep);
  }

  /** Six more statements about the same traits. */
  public static Form more() {
    return form(MORE, statements("second"), CompassDialogue::deepen);
  }

  private static Form form(
      String name, List<Question> questions, BiFunction<Learnt, Context, List<Effect>> finish) {
    return new Form(
        Shape.first(name, Learnt.class),
        (_, _) -> Learnt.NOTHING,
        questions,
        (learnt, _) -> lines(learnt),
        (_, _) -> List.of(),
        finish,
        true,
        Amendment.NONE);
  }

  private static List<Question> statements(String set) {
    return Stream.of(Trait.values())
        .<Question>map(trait -> new StatementQuestion(set, trait))
        .toList();
  }

  private static List<Line> lines(Learnt learnt) {
    var lines = new ArrayList<Line>();
    answers(learnt)
        .forEach((trait, steps) ->
            lines.add(
                new Line(
                    Slot.whole(trait.key()),
                    CompassPage.name(trait),
                    Steps.label(steps.getFirst()))));
    return lines;
  }

  private static Map<Trait, List<Integer>> answers(Learnt learnt) {
    var answers = new EnumMap<Trait, List<Integer>>(Trait.class);
    for (Trait trait : Trait.values()) {
      learnt.get(Slot.whole(trait.key())).ifPresent(step -> answers.put(trait, List.of(step)));
    }
    return answers;
  }

  private static List<Effect> keep(Learnt learnt, Context context) {
    return kept(
        Compass.now(answers(learnt), learnt.get(MEANING).map(Private::new), context), context);
  }

  /** The second answers join the first; where those are gone they stand alone. */
  private static List<Effect> deepen(Learnt learnt, Context context) {
    var second = answers(learnt);
    return kept(
        Compass.latest(context)
            .filter(latest -> latest.fresh(context) && !latest.deepened())
            .map(latest -> latest.with(second))
            .orElseGet(() -> Compass.now(second, Optional.empty(), context)),
        context);
  }

  private static List<Effect> kept(Compass compass, Context context) {
    return List.of(new Effect.Keep(compass), CompassPage.of(compass, context));
  }
}

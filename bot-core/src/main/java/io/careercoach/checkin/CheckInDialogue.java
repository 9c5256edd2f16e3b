package io.careercoach.checkin;

import io.careercoach.checkin.CheckIn.State;
import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.dialogue.Form;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Opening;
import io.careercoach.goal.Goal;
import io.careercoach.ledger.Win;
import io.careercoach.ledger.Wins;
import io.careercoach.message.Phrase;
import io.careercoach.settings.Settings;
import io.careercoach.time.Week;
import io.careercoach.understand.Appointments;
import io.careercoach.understand.Deadlines;
import io.careercoach.understand.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The weekly check-in: how it felt, the last promise, one goal, a win and what it gave, the next
 * step. At most five taps and two short texts.
 */
public final class CheckInDialogue {
  public static final String NAME = "checkin";

  private CheckInDialogue() {}

  public static Form form(Progress progress, Appointments appointments, CheckInRhythm rhythm) {
    var step = new NextStep(appointments);
    var closing = new Closing(rhythm, List.of(new CopyOffer(), new CompassOffer(), new NameJob()));
    return Form.of(
            NAME,
            List.of(
                new FeelingQuestion(),
                new PromiseQuestion(),
                new OtherGoalQuestion(),
                new MoveQuestion(progress, new Deadlines()),
                new ToldQuestion(progress),
                Round.fewer(progress),
                new MilestoneQuestion(progress),
                new CourseQuestion(new Deadlines()),
                new WinQuestion(),
                Wins.gain(),
                new AddedQuestion(),
                new EarlyQuestion(),
                new StepQuestion(),
                new TodayQuestion(step),
                new PassedQuestion(step)),
            (learnt, context) -> keep(learnt, progress, step, closing, context))
        .startingWith((opening, context) -> start(opening, rhythm, context))
        .passing();
  }

  /**
   * It is opened about a week, or about a week and "brief"; a feeling that was tapped is heard.
   * Started over, it is about the week that waits.
   */
  private static Learnt start(Opening opening, CheckInRhythm rhythm, Context context) {
    var about = List.of(opening.about().orElseGet(() -> rhythm.current(context).id()).split(" "));
    long done = CheckIn.all(context).stream().filter(CheckIn::done).count();
    return Learnt.NOTHING
        .give(Round.WEEK, about.getFirst())
        .give(Round.BRIEF, about.contains("brief") || Settings.of(context).brief())
        .give(Round.LOOK_BACK, (done + 1) % LookBack.EVERY == 0);
  }

  private static List<Effect> keep(
      Learnt learnt, Progress progress, NextStep next, Closing closing, Context context) {
    var felt = learnt.get(Round.FEELING);
    if (felt.isEmpty()) {
      return List.of(Effect.Say.of(Phrase.of("checkin.left")));
    }
    var effects = new ArrayList<Effect>();
    Round.after(learnt, progress, context)
        .ifPresent(changed -> effects.add(new Effect.Keep(changed)));
    wins(learnt, context).forEach(win -> effects.add(new Effect.Keep(win)));
    var answered = Answered.of(learnt, context);
    answered.checkIns().forEach(one -> effects.add(new Effect.Keep(one)));
    var step = next.of(learnt, context);
    Week week = Week.parse(learnt.get(Round.WEEK).orElseThrow());
    var open = closing.rhythm().find(week, context);
    effects.add(
        new Effect.Keep(
            new CheckIn(
                open.id(),
                open.due(),
                State.DONE,
                open.asked(),
                open.reminded(),
                Optional.of(context.now()),
                felt,
                Answered.promise(learnt, context),
                Round.looked(learnt, context).map(Goal::id),
                step,
                Optional.empty(),
                false)));
    effects.add(closing.of(step, answered.notes(), context.after(effects)));
    return effects;
  }

  /** What the job added is a win, too: so it is found again where wins are. */
  private static List<Win> wins(Learnt learnt, Context context) {
    var first =
        Wins.told(learnt, context)
            .or(() ->
                learnt.get(Round.ADDED).map(words -> Win.now(words, Optional.empty(), context)));
    return first.map(win -> Wins.with(win, learnt, context)).orElse(List.of());
  }
}

package io.careercoach.discord.hear;

import io.careercoach.courier.Courier;
import io.careercoach.courier.PlatformSetup;
import io.careercoach.discord.rest.Directs;
import io.careercoach.discord.rest.Doors;
import io.careercoach.discord.rest.People;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import net.dv8tion.jda.api.hooks.EventListener;

/** The coach's hearing, from its beginning to its end. */
public final class Hearing {
  private final CountDownLatch ended = new CountDownLatch(1);
  private final CatchUp catchUp;
  private final Ears ears;

  /**
   * @param threads for each line of work one
   */
  public Hearing(
      PlatformSetup setup,
      Courier courier,
      Directs directs,
      Doors doors,
      People people,
      Executor threads) {
    var lines = new Lines(threads);
    var listening = new Listening(setup.ear(), people, setup.clock());
    var remarks = new Remarks(doors, courier, setup.words());
    var messages = new Messages(listening, lines, directs, doors, courier, remarks, ended);
    catchUp =
        new CatchUp(
            setup.coach(),
            setup.installations(),
            new Missed(directs),
            messages,
            lines,
            setup.clock(),
            threads);
    ears =
        new Ears(
            messages,
            new Clicks(listening, lines, setup.coach(), remarks, setup.clock()),
            new Forms(listening, lines, remarks),
            new Commands(listening, lines, remarks),
            new Suggestions(setup.coach(), setup.clock(), threads),
            catchUp,
            new Registration(new Menu(setup.words()), setup.installations(), threads));
  }

  public EventListener ears() {
    return event -> {
      if (ended.getCount() > 0) {
        ears.onEvent(event);
      }
    };
  }

  /** The connection stands, and all that came over it until now is being heard. */
  public void stands(Instant now) {
    catchUp.stands(now);
  }

  /** Hears nothing more. */
  public void ends() {
    ended.countDown();
  }
}

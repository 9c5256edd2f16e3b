package io.careercoach.slack.hear;

import io.careercoach.courier.Courier;
import io.careercoach.courier.Ear;
import io.careercoach.engine.Event;
import io.careercoach.engine.Said;
import io.careercoach.slack.web.Address;
import io.careercoach.slack.web.People;
import io.careercoach.slack.web.Person;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes what somebody did to the coach, and has the answer sent. */
final class Listening {
  private static final Logger LOG = LoggerFactory.getLogger(Listening.class);

  private final Ear ear;
  private final People people;
  private final Courier courier;
  private final InstantSource clock;

  Listening(Ear ear, People people, Courier courier, InstantSource clock) {
    this.ear = ear;
    this.people = people;
    this.courier = courier;
    this.clock = clock;
  }

  /** What became of it. */
  enum Taken {
    /** It is kept, and will be answered. */
    HEARD,
    /** It is not kept; whoever did it has to do it again. */
    LOST,
    /** It comes from another workspace. */
    OUTSIDE,
    /** It comes from nobody to talk with. */
    IGNORED
  }

  Taken hear(Address member, String key, Said said) {
    var person = people.find(member);
    if (person.isPresent() && !person.get().talks(member.team())) {
      return person.get().outside(member.team()) ? Taken.OUTSIDE : Taken.IGNORED;
    }
    var event =
        new Event(key, member.toString(), clock.instant(), said, person.flatMap(Person::profile));
    try {
      if (!ear.hear(event)) {
        return Taken.LOST;
      }
    } catch (RuntimeException wrong) {
      LOG.warn(
          "An event was not kept, and is not acknowledged: {}", wrong.getClass().getSimpleName());
      return Taken.LOST;
    }
    courier.answer(event.member());
    return Taken.HEARD;
  }
}

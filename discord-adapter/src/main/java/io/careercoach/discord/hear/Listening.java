package io.careercoach.discord.hear;

import io.careercoach.courier.Ear;
import io.careercoach.discord.rest.Address;
import io.careercoach.discord.rest.People;
import io.careercoach.engine.Event;
import io.careercoach.engine.Profile;
import io.careercoach.engine.Said;
import java.time.InstantSource;
import java.util.Optional;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes what somebody did to the coach. */
record Listening(Ear ear, People people, InstantSource clock) {
  private static final Logger LOG = LoggerFactory.getLogger(Listening.class);

  /** Whether it is kept now, and will be answered; otherwise nothing was done. */
  boolean hear(User user, String key, Said said, Optional<DiscordLocale> locale) {
    var member = new Address(user.getIdLong());
    people.seen(user);
    // Discord tells nobody's clock
    var profile =
        Profile.withoutClock(
            locale.filter(told -> told != DiscordLocale.UNKNOWN).map(DiscordLocale::getLocale));
    try {
      return ear.hear(
          new Event(key, member.toString(), clock.instant(), said, Optional.of(profile)));
    } catch (RuntimeException wrong) {
      LOG.warn("An event was not kept: {}", wrong.getClass().getSimpleName());
      return false;
    }
  }

  /** Whether somebody is a person to talk with. */
  static boolean talks(User user) {
    return !user.isBot() && !user.isSystem();
  }
}

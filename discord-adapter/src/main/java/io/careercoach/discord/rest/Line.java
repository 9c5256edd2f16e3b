package io.careercoach.discord.rest;

import io.careercoach.courier.Carried;
import java.util.Optional;
import java.util.function.Function;
import net.dv8tion.jda.api.JDA;

/** The connection to Discord, while there is one. */
public interface Line {
  Optional<JDA> jda();

  /** What is true as long as there is none. */
  Carried absent();

  /** Does something over it. */
  default Carried with(Function<JDA, Carried> work) {
    return jda().map(work).orElseGet(this::absent);
  }
}

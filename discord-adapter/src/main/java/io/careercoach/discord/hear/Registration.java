package io.careercoach.discord.hear;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.careercoach.discord.rest.Answer;
import io.careercoach.engine.Installations;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.JDA;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells Discord the commands, once, and again only when they changed. */
final class Registration {
  private static final Logger LOG = LoggerFactory.getLogger(Registration.class);
  private static final String NOTE = "discord.commands";

  private final Menu menu;
  private final Installations notes;
  private final Executor threads;

  Registration(Menu menu, Installations notes, Executor threads) {
    this.menu = menu;
    this.notes = notes;
    this.threads = threads;
  }

  void begins(JDA jda) {
    threads.execute(() -> {
      try {
        registers(jda);
      } catch (RuntimeException wrong) {
        LOG.warn("The commands cannot be told to Discord: {}", wrong.getClass().getSimpleName());
      }
    });
  }

  private void registers(JDA jda) {
    var all = menu.commands();
    var now =
        jda.getSelfUser().getApplicationId()
            + " "
            + mark(
                all.stream().map(one -> one.toData().toString()).collect(Collectors.joining("\n")));
    if (notes.note(NOTE).filter(now::equals).isPresent()) {
      return;
    }
    switch (Answer.of(jda.updateCommands().addCommands(all))) {
      case Answer.Given<?> _ -> {
        notes.note(NOTE, now);
        LOG.info("Discord: {} commands told", all.size());
      }
      case Answer.Refused<?>(_, var meaning) ->
          LOG.warn("Discord does not take the commands now ({})", meaning);
    }
  }

  private static String mark(String text) {
    return UUID.nameUUIDFromBytes(text.getBytes(UTF_8)).toString();
  }
}

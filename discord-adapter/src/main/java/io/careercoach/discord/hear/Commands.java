package io.careercoach.discord.hear;

import io.careercoach.discord.rest.Address;
import io.careercoach.engine.Said;
import io.careercoach.message.Private;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.events.interaction.command.GenericCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;

/** Slash commands, and the one beside a message; they are answered in the direct message. */
record Commands(Listening listening, Lines lines, Remarks remarks) {

  void typed(SlashCommandInteractionEvent event) {
    var words =
        Stream.concat(Stream.of("/" + verb(event)), event.getOptions().stream().map(Commands::said))
            .collect(Collectors.joining(" "));
    hears(event, words);
  }

  /** The words of the message are given to a verb. */
  void picked(MessageContextInteractionEvent event) {
    String words = Spoken.words(event.getTarget()).text().strip();
    Beside.ALL.stream()
        .filter(beside -> beside.name(remarks.words()).equals(event.getName()))
        .forEach(beside -> hears(event, beside.verb() + words));
  }

  private void hears(GenericCommandInteractionEvent event, String words) {
    User user = event.getUser();
    lines.add(
        new Address(user.getIdLong()),
        () -> {
          boolean heard =
              listening.hear(
                  user,
                  "interaction/" + event.getId(),
                  new Said.Words(new Private(words)),
                  Optional.of(event.getUserLocale()));
          remarks.command(event, heard);
        });
  }

  /** The family's name need not be said. */
  private static String verb(SlashCommandInteractionEvent event) {
    String name = event.getFullCommandName().replaceFirst("^" + Menu.FAMILY + " ", "");
    return Entry.VERBS.stream()
        .filter(entry -> entry.name().equals(name))
        .map(Entry::verb)
        .findFirst()
        .orElse(name);
  }

  private static String said(OptionMapping option) {
    return switch (option.getType()) {
      case USER -> {
        var user = option.getAsUser();
        yield Entry.WITH + " " + Spoken.called("@", user.getId(), user.getEffectiveName());
      }
      case CHANNEL -> {
        var channel = option.getAsChannel();
        yield Entry.IN + " " + Spoken.called("#", channel.getId(), channel.getName());
      }
      default -> option.getAsString().strip();
    };
  }
}

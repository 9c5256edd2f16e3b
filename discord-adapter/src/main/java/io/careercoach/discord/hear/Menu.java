package io.careercoach.discord.hear;

import io.careercoach.discord.draw.Limits;
import io.careercoach.discord.draw.Markup;
import io.careercoach.discord.hear.Entry.Field;
import io.careercoach.message.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandGroupData;

/**
 * The commands as Discord lists them: the family with every verb, its short forms, and one beside
 * each message.
 *
 * @param words says a phrase
 */
record Menu(Function<Phrase, String> words) {
  static final String FAMILY = "coach";
  static final String GOAL = "goal";

  /** Everywhere: in servers, in the direct message, and in those with others. */
  List<CommandData> commands() {
    var all = new ArrayList<CommandData>();
    all.add(
        command(FAMILY)
            .addSubcommandGroups(
                new SubcommandGroupData(GOAL, said(GOAL)).addSubcommands(subcommands(Entry.GOALS)))
            .addSubcommands(subcommands(Entry.VERBS)));
    all.add(command(GOAL).addSubcommands(subcommands(Entry.GOALS)));
    Entry.VERBS.stream()
        .filter(Entry::hasShortForm)
        .forEach(entry -> all.add(command(entry.name()).addOptions(options(entry))));
    Beside.ALL.forEach(beside -> all.add(Commands.message(beside.name(words))));
    all.forEach(command ->
        command.setContexts(InteractionContextType.ALL).setIntegrationTypes(IntegrationType.ALL));
    return all;
  }

  private SlashCommandData command(String name) {
    return Commands.slash(name, said(name));
  }

  private List<SubcommandData> subcommands(List<Entry> entries) {
    return entries.stream()
        .map(entry -> new SubcommandData(entry.name(), said(entry.id())).addOptions(options(entry)))
        .toList();
  }

  private List<OptionData> options(Entry entry) {
    return entry.fields().stream().map(this::option).toList();
  }

  private OptionData option(Field field) {
    var option = new OptionData(field.type(), field.name(), said("option." + field.name()));
    return option.setRequired(field.required()).setAutoComplete(field.suggested());
  }

  private String said(String id) {
    return Markup.plain(words.apply(Phrase.of("command." + id)), Limits.OPTION);
  }
}

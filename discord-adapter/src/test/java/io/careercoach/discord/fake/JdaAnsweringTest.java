package io.careercoach.discord.fake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How the real JDA answers members, in every way that there is. */
class JdaAnsweringTest {
  private final FakeDiscord discord = FakeDiscord.patient();
  private final Member ana = discord.member("ana");
  private volatile Consumer<GenericEvent> answer = _ -> {};
  private final EventListener ears = event -> answer.accept(event);
  private final Bot bot = Bot.online(discord, ears);

  JdaAnsweringTest() throws InterruptedException {}

  @BeforeEach
  void registers() {
    var like = new OptionData(OptionType.STRING, "like", "What it is like", false, true);
    bot.jda
        .updateCommands()
        .addCommands(
            Commands.slash("goal", "Goals")
                .setContexts(InteractionContextType.ALL)
                .setIntegrationTypes(IntegrationType.ALL)
                .setNameLocalization(DiscordLocale.GERMAN, "ziel")
                .addSubcommands(new SubcommandData("find", "One goal").addOptions(like)),
            Commands.message("Save as win"))
        .complete();
  }

  @AfterEach
  void end() {
    bot.close();
    discord.close();
  }

  private <E extends GenericEvent> void on(Class<E> kind, Consumer<E> does) {
    answer = event -> Optional.of(event).filter(kind::isInstance).map(kind::cast).ifPresent(does);
  }

  @Test
  void itDefersAndEditsAndFollowsUp() {
    on(
        SlashCommandInteractionEvent.class,
        event -> {
          var hook = event.getHook();
          event
              .deferReply(true)
              .flatMap(_ -> hook.editOriginal("found"))
              .flatMap(_ -> hook.sendMessage("and more").setEphemeral(true))
              .queue();
        });
    var used = ana.speaks("de").uses("goal find");
    assertThat(used.answer().text()).isEqualTo("found");
    assertThat(ana.hears("and more").isEphemeral()).isTrue();
    assertThat(used.answer().isEphemeral()).isTrue();
  }

  @Test
  void itHearsTheLanguageAndTheSubcommand() throws Exception {
    var heard = new CompletableFuture<String>();
    on(
        SlashCommandInteractionEvent.class,
        event -> heard.complete(event.getFullCommandName() + " " + event.getUserLocale()));
    ana.speaks("de").uses("goal find");
    assertThat(heard.get(10, TimeUnit.SECONDS)).isEqualTo("goal find GERMAN");
  }

  @Test
  void itSuggestsWhileTheMemberTypes() {
    on(
        CommandAutoCompleteInteractionEvent.class,
        event -> event.replyChoiceStrings(event.getFocusedOption().getValue() + "ding").queue());
    assertThat(ana.types("goal find", "like", "lea").suggestions()).containsExactly("leading");
  }

  @Test
  void itOffersAMenuAndHearsWhatIsPicked() {
    var menu = StringSelectMenu.create("s").addOption("One", "1").addOption("Two", "2").build();
    on(
        SlashCommandInteractionEvent.class,
        event -> event.reply("pick").setComponents(ActionRow.of(menu)).queue());
    var shown = ana.uses("goal find").answer();
    on(
        StringSelectInteractionEvent.class,
        event -> {
          event.deferEdit().queue();
          event.getHook().editOriginal("picked " + event.getValues()).setComponents().queue();
        });
    ana.picks(shown, "Two");
    assertThat(ana.sees(shown, "picked").text()).isEqualTo("picked [2]");
  }

  @Test
  void itHearsOfTheMessageThatACommandIsAppliedTo() {
    on(
        MessageContextInteractionEvent.class,
        event -> event.reply("saved " + event.getTarget().getContentRaw()).queue());
    var general = discord.channel("general");
    discord.awaits("the channel", () -> bot.jda.getTextChannelById(general.id()) != null);
    var said = discord.member("ben").says(general, "my talk");
    assertThat(ana.applies("Save as win", said).answer().text()).isEqualTo("saved my talk");
  }

  @Test
  void anAcknowledgementWhoseAnswerIsLostFailsThoughItArrived() throws Exception {
    var failed = new CompletableFuture<Throwable>();
    discord.next(Endpoint.CREATE_INTERACTION_RESPONSE).failsAfter(502);
    on(
        SlashCommandInteractionEvent.class,
        event -> event.deferReply().queue(_ -> {}, failed::complete));
    var used = ana.uses("goal find").isAcked();
    assertThat(failed.get(10, TimeUnit.SECONDS))
        .isInstanceOfSatisfying(
            ErrorResponseException.class, no -> assertThat(no.getErrorCode()).isEqualTo(40060));
    assertThat(used.refusals()).isOne();
    assertThat(ana.sees().getFirst().isThinking()).isTrue();
  }

  @Test
  void whereOnlyTheMemberBroughtItTheServerIsStrangeToIt() throws Exception {
    var heard = new CompletableFuture<Boolean>();
    on(
        SlashCommandInteractionEvent.class,
        event -> {
          heard.complete(java.util.Objects.requireNonNull(event.getGuild()).isDetached());
          event.reply("hello abroad").setEphemeral(true).queue();
        });
    var abroad = discord.guild("abroad").isJoinedBy(ana);
    abroad.removesApp();
    ana.addsApp();
    var used = ana.uses(abroad.channel("general"), "goal find", Map.of());
    assertThat(heard.get(10, TimeUnit.SECONDS)).isTrue();
    assertThat(used.answer().text()).isEqualTo("hello abroad");
  }

  @Test
  void theCommandsItRegisteredAreThere() {
    assertThat(discord.commands()).isEqualTo(List.of("goal", "Save as win"));
    assertThat(bot.jda.retrieveCommands(true).complete().getFirst().getIntegrationTypes())
        .isEqualTo(IntegrationType.ALL);
  }
}

package io.careercoach.discord.fake;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.modals.Modal;
import org.junit.jupiter.api.Test;

/** The real JDA cannot tell this Discord from the other one. */
class JdaTest {

  /** A bot that echoes, asks and fills in. */
  private static final class Echo extends ListenerAdapter {
    @Override
    public void onMessageReceived(MessageReceivedEvent event) {
      if (!event.getAuthor().isBot()) {
        var words = "You said: " + event.getMessage().getContentRaw();
        event.getChannel().sendMessage(words).queue();
      }
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
      event
          .reply("A goal: " + event.getOption("title", "", OptionMapping::getAsString))
          .setEphemeral(true)
          .setComponents(ActionRow.of(Button.primary("more", "More")))
          .queue();
    }

    @Override
    public void onButtonInteraction(ButtonInteractionEvent event) {
      var why = TextInput.create("why", TextInputStyle.SHORT).build();
      event
          .replyModal(Modal.create("m", "More").addComponents(Label.of("Why?", why)).build())
          .queue();
    }

    @Override
    public void onModalInteraction(ModalInteractionEvent event) {
      event.editMessage("Because " + requireNonNull(event.getValue("why")).getAsString()).queue();
    }
  }

  @Test
  void hearsAMessageAndAnswersIt() throws Exception {
    try (var discord = FakeDiscord.patient();
        var _ = Bot.online(discord, new Echo())) {
      var ana = discord.member("ana");
      ana.says("hello");
      assertThat(ana.hears().text()).isEqualTo("You said: hello");
      assertThat(discord.gateway().identified()).isOne();
    }
  }

  @Test
  void registersACommandAndAnswersItWithAFormBehindAButton() throws Exception {
    try (var discord = FakeDiscord.patient();
        var bot = Bot.online(discord, new Echo())) {
      bot.jda
          .updateCommands()
          .addCommands(
              Commands.slash("goal", "A goal")
                  .addOption(OptionType.STRING, "title", "What you want", true))
          .complete();
      assertThat(bot.jda.retrieveCommands().complete()).hasSize(1);
      var ana = discord.member("ana");

      var shown = ana.uses("goal", Map.of("title", "Lead a team")).answer();
      assertThat(shown.text()).isEqualTo("A goal: Lead a team");
      assertThat(shown.isEphemeral()).isTrue();

      ana.clicks(shown, "More").isAcked();
      var form = ana.modal();
      assertThat(form.fields()).containsExactly("Why?");
      ana.submits(form, Map.of("Why?", "I can")).isAcked();
      assertThat(ana.sees(shown, "Because").text()).isEqualTo("Because I can");
    }
  }
}

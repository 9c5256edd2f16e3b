package io.careercoach.discord.hear;

import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.SessionDisconnectEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.events.session.SessionResumeEvent;
import net.dv8tion.jda.api.hooks.EventListener;

/**
 * Everything in Discord that the coach listens to. It is called on the thread that reads the
 * gateway, so all it does is to put work into lines.
 */
public final class Ears implements EventListener {
  private final Messages messages;
  private final Clicks clicks;
  private final Forms forms;
  private final Commands commands;
  private final Suggestions suggestions;
  private final CatchUp catchUp;
  private final Registration registration;

  Ears(
      Messages messages,
      Clicks clicks,
      Forms forms,
      Commands commands,
      Suggestions suggestions,
      CatchUp catchUp,
      Registration registration) {
    this.messages = messages;
    this.clicks = clicks;
    this.forms = forms;
    this.commands = commands;
    this.suggestions = suggestions;
    this.catchUp = catchUp;
    this.registration = registration;
  }

  @Override
  public void onEvent(GenericEvent event) {
    switch (event) {
      case MessageReceivedEvent received -> messages.received(received);
      case ButtonInteractionEvent pressed -> clicks.pressed(pressed);
      case StringSelectInteractionEvent picked -> clicks.picked(picked);
      case ModalInteractionEvent sent -> forms.sent(sent);
      case SlashCommandInteractionEvent typed -> commands.typed(typed);
      case MessageContextInteractionEvent picked -> commands.picked(picked);
      case CommandAutoCompleteInteractionEvent typing -> suggestions.typing(typing);
      case ReadyEvent ready -> {
        catchUp.begins(ready.getJDA());
        registration.begins(ready.getJDA());
      }
      case SessionDisconnectEvent _ -> catchUp.away();
      case SessionResumeEvent _ -> catchUp.resumed();
      case SessionRecreateEvent again -> catchUp.begins(again.getJDA());
      default -> {}
    }
  }
}

package io.careercoach.discord.hear;

import io.careercoach.courier.Courier;
import io.careercoach.discord.draw.Markup;
import io.careercoach.discord.draw.Sheet;
import io.careercoach.discord.rest.Address;
import io.careercoach.discord.rest.Answer;
import io.careercoach.discord.rest.Doors;
import io.careercoach.message.Phrase;
import java.util.function.Function;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.callbacks.IMessageEditCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The first answers to what somebody did, which Discord wants within three seconds; only they see
 * them. The real answer comes as a letter.
 *
 * @param words says a phrase
 */
record Remarks(Doors doors, Courier courier, Function<Phrase, String> words) {
  private static final Logger LOG = LoggerFactory.getLogger(Remarks.class);

  private static final Phrase ELSEWHERE = Phrase.of("screen.elsewhere");
  private static final Phrase NOT_SAVED = Phrase.of("screen.not-saved");
  static final Phrase MENTION = Phrase.of("screen.mention");

  String say(Phrase phrase) {
    return words.apply(phrase);
  }

  /** A command was heard, or not; beside other people it is said where the answer comes. */
  <I extends Interaction & IReplyCallback> void command(I interaction, boolean heard) {
    if (!heard) {
      says(interaction, NOT_SAVED);
      return;
    }
    var member = new Address(interaction.getUser().getIdLong());
    boolean apart = interaction.getContext() == InteractionContextType.BOT_DM;
    if (apart && !doors.isShut(member)) {
      tried(Answer.of(interaction.deferReply(true)));
      doors.opened(member, interaction.getHook(), false);
      tried(Answer.of(interaction.getHook().deleteOriginal()));
    } else {
      says(interaction, ELSEWHERE);
      doors.opened(member, interaction.getHook(), true);
    }
    courier.answer(member.toString());
  }

  /** A button of a message was pressed, or a page sent that came from one. */
  <I extends Interaction & IReplyCallback & IMessageEditCallback> void pressed(
      I interaction, long message, boolean heard) {
    if (!heard) {
      says(interaction, NOT_SAVED);
      return;
    }
    var member = new Address(interaction.getUser().getIdLong());
    tried(Answer.of(interaction.deferEdit()));
    doors.pressed(member, interaction.getHook(), message);
    courier.answer(member.toString());
  }

  void says(IReplyCallback interaction, Phrase phrase) {
    var sheet = Sheet.saying(Markup.escaped(say(phrase)));
    tried(Answer.of(interaction.reply(sheet.message()).setEphemeral(true)));
  }

  /** What was heard is answered in any case. */
  static void tried(Answer<?> answer) {
    if (answer instanceof Answer.Refused<?>(_, var meaning)) {
      LOG.info("A first answer did not arrive: {}", meaning);
    }
  }
}

package io.careercoach.discord.hear;

import io.careercoach.discord.draw.FormModal;
import io.careercoach.discord.draw.Press;
import io.careercoach.discord.rest.Address;
import io.careercoach.engine.Said;
import io.careercoach.message.Private;
import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;

/** Pages that were filled in and sent. */
record Forms(Listening listening, Lines lines, Remarks remarks) {

  void sent(ModalInteractionEvent event) {
    lines.add(
        new Address(event.getUser().getIdLong()),
        () -> {
          boolean heard =
              listening.hear(
                  event.getUser(),
                  "interaction/" + event.getId(),
                  said(event),
                  Optional.of(event.getUserLocale()));
          if (event.getMessage() == null) {
            remarks.command(event, heard);
          } else {
            remarks.pressed(event, event.getMessage().getIdLong(), heard);
          }
        });
  }

  private static Said said(ModalInteractionEvent event) {
    var press = Press.of(event.getModalId());
    var fields = FormModal.fields(event.getValues());
    return press.kind() == Press.Kind.SAY
        ? new Said.Words(fields.values().stream().findFirst().orElse(new Private("")))
        : new Said.Filled(press.prompt(), fields);
  }
}

package io.careercoach.discord.hear;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.careercoach.discord.draw.FormModal;
import io.careercoach.discord.draw.Press;
import io.careercoach.discord.rest.Address;
import io.careercoach.discord.rest.Answer;
import io.careercoach.engine.Coach;
import io.careercoach.engine.Said;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.modals.Modal;

/** Buttons and menus; ten quick clicks on one are one. A page is always the first answer. */
final class Clicks {
  private static final Duration AT_ONCE = Duration.ofSeconds(2);

  private final Listening listening;
  private final Lines lines;
  private final Coach coach;
  private final Remarks remarks;
  private final FormModal pages;
  private final InstantSource clock;
  private final Cache<String, Boolean> just =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(AT_ONCE).build();

  Clicks(Listening listening, Lines lines, Coach coach, Remarks remarks, InstantSource clock) {
    this.listening = listening;
    this.lines = lines;
    this.coach = coach;
    this.remarks = remarks;
    this.pages = new FormModal(remarks.words());
    this.clock = clock;
  }

  void pressed(ButtonInteractionEvent event) {
    clicked(event, Press.of(event.getComponentId()));
  }

  void picked(StringSelectInteractionEvent event) {
    clicked(event, Press.of(event.getComponentId()).picked(event.getValues().getFirst()));
  }

  private void clicked(GenericComponentInteractionCreateEvent event, Press press) {
    var member = new Address(event.getUser().getIdLong());
    lines.add(
        member,
        () -> {
          var page = page(member, press);
          if (page.isPresent()) {
            Remarks.tried(Answer.of(event.replyModal(page.get())));
          } else {
            hears(event, press);
          }
        });
  }

  private void hears(GenericComponentInteractionCreateEvent event, Press press) {
    var button =
        event.getUser().getId() + "/" + event.getMessageId() + "/" + press.prompt() + press.key();
    if (just.asMap().putIfAbsent(button, true) != null) {
      Remarks.tried(Answer.of(event.deferEdit()));
      return;
    }
    boolean heard =
        listening.hear(
            event.getUser(),
            "interaction/" + event.getId(),
            new Said.Pressed(press.prompt(), press.key()),
            Optional.of(event.getUserLocale()));
    if (!heard) {
      just.invalidate(button);
    }
    remarks.pressed(event, event.getMessageIdLong(), heard);
  }

  /** The page that was asked for, if its question is still open. */
  private Optional<Modal> page(Address member, Press press) {
    return switch (press.kind()) {
      case ANSWER, MENU -> Optional.empty();
      case SAY -> Optional.of(pages.one(press.prompt()));
      case PAGE ->
          coach
              .page(member.toString(), press.prompt(), clock.instant())
              .map(form -> pages.of(press.prompt(), form));
    };
  }
}

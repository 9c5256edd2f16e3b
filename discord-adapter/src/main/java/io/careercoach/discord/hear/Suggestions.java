package io.careercoach.discord.hear;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.careercoach.discord.draw.Limits;
import io.careercoach.discord.draw.Markup;
import io.careercoach.discord.rest.Address;
import io.careercoach.discord.rest.Answer;
import io.careercoach.engine.Coach;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Private;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.Command.Choice;

/**
 * What is suggested while somebody types: their goals, and time zones with the time there now. It
 * comes with every letter, so it is remembered for a moment.
 */
final class Suggestions {
  private static final Duration MOMENT = Duration.ofSeconds(10);

  private final Coach coach;
  private final InstantSource clock;
  private final Executor threads;
  private final Zones zones = new Zones();
  private final Cache<Address, List<Option<Private>>> goals =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(MOMENT).build();

  Suggestions(Coach coach, InstantSource clock, Executor threads) {
    this.coach = coach;
    this.clock = clock;
    this.threads = threads;
  }

  /** What comes too late is of no use to anybody, and lost without a word. */
  void typing(CommandAutoCompleteInteractionEvent event) {
    threads.execute(() -> {
      var _ = Answer.of(event.replyChoices(choices(event)));
    });
  }

  private List<Choice> choices(CommandAutoCompleteInteractionEvent event) {
    String begun = event.getFocusedOption().getValue();
    return switch (event.getFocusedOption().getName()) {
      case Entry.WHICH -> goals(new Address(event.getUser().getIdLong()), begun);
      case Entry.ZONE -> zones.like(begun, clock.instant());
      default -> List.of();
    };
  }

  private List<Choice> goals(Address member, String begun) {
    String wanted = begun.strip().toLowerCase(Locale.ROOT);
    return goals.get(member, _ -> coach.goals(member.toString(), clock.instant())).stream()
        .filter(goal -> goal.label().text().toLowerCase(Locale.ROOT).contains(wanted))
        .limit(Limits.CHOICES)
        .map(goal -> new Choice(Markup.plain(goal.label().text(), Limits.OPTION), goal.key()))
        .toList();
  }
}

package io.careercoach.discord;

import io.careercoach.courier.Seen;
import io.careercoach.discord.connect.Entry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;

/** Asks Discord what it thinks of the token; nothing is changed there. */
public final class DiscordLook {
  private DiscordLook() {}

  /** What is found, each with what to do. */
  public static List<Seen> at(DiscordAccess access) {
    try {
      return entries(Entry.ask(access));
    } catch (InvalidTokenException refused) {
      return List.of(
          Seen.wrong(
              "DISCORD_TOKEN: Discord does not take it",
              "copy it again from the app's page Bot; a new one makes the old one useless"));
    } catch (IOException | IllegalArgumentException away) {
      return List.of(
          Seen.doubtful(
              "Discord does not answer (" + away.getClass().getSimpleName() + ")",
              "look at the network, and at DISCORD_API_URL if it is set; ./coach serve asks again"
                  + " by itself"));
    }
  }

  private static List<Seen> entries(Entry entry) {
    var budget = entry.budget();
    var seen = new ArrayList<Seen>();
    seen.add(Seen.well("DISCORD_TOKEN: Discord takes it"));
    if (budget.isLow()) {
      seen.add(
          Seen.doubtful(
              "Discord: "
                  + budget.remaining()
                  + " of "
                  + budget.total()
                  + " entries are left for today",
              "something starts the coach over and over; it waits longer before each entry now"));
    }
    return seen;
  }
}

package io.careercoach.discord.send;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.careercoach.courier.Carried;
import io.careercoach.courier.Carrier;
import io.careercoach.discord.draw.LetterSheets;
import io.careercoach.discord.draw.Settled;
import io.careercoach.discord.draw.Sheet;
import io.careercoach.discord.rest.Address;
import io.careercoach.discord.rest.Answer;
import io.careercoach.discord.rest.Directs;
import io.careercoach.discord.rest.Doors;
import io.careercoach.discord.rest.Line;
import io.careercoach.discord.rest.People;
import io.careercoach.discord.rest.Place;
import io.careercoach.discord.rest.Verdict;
import io.careercoach.engine.Letter;
import io.careercoach.engine.Post;
import io.careercoach.message.Part;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.concrete.PrivateChannel;

/** Carries letters into direct messages, and posts where they were shared. */
public final class DiscordCarrier implements Carrier {
  private static final Phrase CLOSED = Phrase.of("screen.closed");

  private final Supplier<Line> line;
  private final Directs directs;
  private final Doors doors;
  private final LetterSheets sheets;
  private final Pictures pictures;
  private final Shares shares;
  private final Function<Phrase, String> words;
  private final Executor threads;

  /** How much of a long letter is there already, whatever its member wrote since. */
  private final Cache<String, Integer> begun =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(Duration.ofHours(2)).build();

  /**
   * @param words says a phrase
   * @param draw draws a picture
   * @param threads for what need not be waited for
   */
  public DiscordCarrier(
      Supplier<Line> line,
      Directs directs,
      Doors doors,
      People people,
      Function<Phrase, String> words,
      Function<Part.Chart<Private>, byte[]> draw,
      Executor threads) {
    this.line = line;
    this.directs = directs;
    this.doors = doors;
    this.sheets = new LetterSheets(words);
    this.pictures = new Pictures(draw);
    this.shares = new Shares(directs, people, words);
    this.words = words;
    this.threads = threads;
  }

  @Override
  public String platform() {
    return Address.PLATFORM;
  }

  @Override
  public Carried carry(Letter letter, String member, boolean perhaps) {
    var to = Address.of(member);
    if (doors.isShut(to) && doors.of(to).isPresent()) {
      return beside(letter, to, new Carried.Refused("closed"));
    }
    return line.get()
        .with(jda -> {
          var written = written(letter, to, jda, perhaps);
          if (written instanceof Answer.Refused<Carried>(var verdict, var meaning)) {
            if (verdict == Verdict.CLOSED) {
              doors.shut(to);
              return beside(letter, to, meaning);
            }
            return meaning;
          }
          return written.carried(carried -> carried);
        });
  }

  private Answer<Carried> written(Letter letter, Address to, JDA jda, boolean perhaps) {
    return switch (directs.of(to, jda)) {
      case Answer.Refused<PrivateChannel>(var verdict, var meaning) ->
          new Answer.Refused<>(verdict, meaning);
      case Answer.Given<PrivateChannel>(var channel) -> {
        if (!perhaps) {
          yield written(letter, channel, Found.nothing());
        }
        yield switch (Found.look(channel)) {
          case Answer.Given<List<Message>>(var history) ->
              written(letter, channel, Found.in(history));
          case Answer.Refused<List<Message>>(var verdict, var meaning) ->
              new Answer.Refused<>(verdict, meaning);
        };
      }
    };
  }

  /** Writes what was not found; the letter stands where its last message does. */
  private Answer<Carried> written(Letter letter, PrivateChannel channel, Found found) {
    var all = sheets.of(letter, pictures.of(letter.message().parts()), true);
    int before = begun.asMap().getOrDefault(letter.id(), 0);
    Carried last = new Carried.Arrived(Optional.empty());
    for (int i = 0; i < all.size(); i++) {
      var sheet = all.get(i);
      var there = found.take(sheet);
      if (there.isPresent()) {
        last = Mail.arrived(there.get());
      } else if (i >= before) {
        switch (Mail.post(channel, sheet, letter.id() + (i == 0 ? "" : "+" + i))) {
          case Answer.Given<Message>(var message) -> last = Mail.arrived(message);
          case Answer.Refused<Message>(var verdict, var meaning) -> {
            begun.put(letter.id(), i);
            return new Answer.Refused<>(verdict, i == 0 ? meaning : new Carried.Partly(meaning));
          }
        }
      }
    }
    return new Answer.Given<>(last);
  }

  /** Beside what the member just did, if that is still open. */
  private Carried beside(Letter letter, Address to, Carried otherwise) {
    return doors
        .of(to)
        .map(door -> {
          var all = sheets.of(letter, pictures.of(letter.message().parts()), false);
          return new Beside(door).written(all, words.apply(CLOSED));
        })
        .orElse(otherwise);
  }

  @Override
  public Carried replace(Letter letter, String member, String place) {
    var there = Place.of(place);
    boolean files = letter.message().parts().stream().anyMatch(DiscordCarrier::isFile);
    var all = sheets.of(letter, Map.of(), !there.isHidden());
    if (files || all.size() != 1) {
      return new Carried.Refused("it does not fit there");
    }
    return there.isHidden()
        ? pressed(member, there)
            .map(beside -> beside.replaced(all.getFirst()))
            .orElseGet(() -> new Carried.Refused("it cannot be reached any more"))
        : line.get().with(jda -> changed(member, there, all.getFirst(), jda));
  }

  private Carried changed(String member, Place place, Sheet sheet, JDA jda) {
    return directs
        .of(Address.of(member), jda)
        .carried(channel ->
            Answer.of(channel.editMessageById(place.message(), sheet.change()))
                .carried(Mail::arrived));
  }

  @Override
  public Carried carry(Post post, Optional<String> shown, boolean perhaps) {
    return line.get().with(jda -> shares.carry(jda, post, shown, perhaps));
  }

  @Override
  public void settle(String member, String place, Optional<String> chosen) {
    var there = Place.of(place);
    if (there.isHidden()) {
      pressed(member, there).ifPresent(beside -> beside.settled(chosen));
      return;
    }
    line.get()
        .with(jda ->
            directs
                .of(Address.of(member), jda)
                .carried(channel ->
                    Answer.of(channel.retrieveMessageById(there.message()))
                        .carried(message ->
                            changed(
                                member,
                                there,
                                Settled.of(message.getContentRaw(), Found.rows(message), chosen),
                                jda))));
  }

  private Optional<Beside> pressed(String member, Place place) {
    return doors
        .of(Address.of(member))
        .filter(door -> door.comesFrom(place.message()))
        .map(Beside::new);
  }

  @Override
  public void wipe(String member) {
    line.get()
        .with(jda ->
            directs
                .of(Address.of(member), jda)
                .carried(channel -> {
                  threads.execute(() -> Wiping.of(channel));
                  return new Carried.Arrived(Optional.empty());
                }));
  }

  private static boolean isFile(Part<Private> part) {
    return switch (part) {
      case Part.Chart<Private> _, Part.Enclosure<Private> _ -> true;
      case Part.Text<Private> _, Part.Facts<Private> _ -> false;
    };
  }
}
